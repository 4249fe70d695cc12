import type { BlockType } from '@standfirst/core';
import type { AnyNodeKind } from '../node-kind.js';
import { aside } from './aside.js';
import { blockquote } from './blockquote.js';
import { code } from './code.js';
import { divider } from './divider.js';
import { embed } from './embed.js';
import { figure } from './figure.js';
import { gate } from './gate.js';
import { list } from './list.js';
import { pullquote } from './pullquote.js';
import { relatedLink } from './related-link.js';
import { table } from './table.js';
import { unknown } from './unknown.js';
import { update } from './update.js';

/** The table from node to block, and back: every kind that stands beside the blocks of text. */
const kinds = [
  aside,
  blockquote,
  code,
  divider,
  embed,
  figure,
  gate,
  list,
  pullquote,
  relatedLink,
  table,
  unknown,
  update,
] as unknown as readonly AnyNodeKind[]; // each is asked for its own blocks alone

const byType = new Map(kinds.flatMap((kind) => kind.types.map((type) => [type, kind] as const)));
const byBlock = new Map(kinds.map((kind) => [kind.block, kind]));

/** The kind that reads nodes of this `_type`. */
export const kindOf = (type: string): AnyNodeKind | undefined => byType.get(type);

/** The kind that writes this sort of block; a kind of the publisher's own is written as one that is not known. */
export const kindOfBlock = (type: BlockType): AnyNodeKind => byBlock.get(type) ?? byBlock.get('unknown')!;
