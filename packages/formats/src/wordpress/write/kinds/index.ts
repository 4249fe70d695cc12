import type { Block } from '@standfirst/core';
import type { BlockWriter, Writing } from '../writing.js';
import { aside, update } from './boxes.js';
import { blockquote, pullquote } from './quotations.js';
import { embed } from './embed.js';
import { figure } from './figure.js';
import { list } from './list.js';
import { codeBlock, divider, heading, paragraph, relatedLink } from './text.js';
import { table } from './table.js';
import { unknown } from './unknown.js';

/** The table from block to what it is in WordPress. What has no place there is noted and not shown. */
const WRITERS = {
  aside,
  blockquote,
  codeBlock,
  divider,
  embed,
  figure,
  heading,
  list,
  paragraph,
  pullquote,
  relatedLink,
  table,
  unknown,
  update,
} as unknown as Readonly<Record<string, BlockWriter | undefined>>; // each is asked for its own kind alone

export const writeBlock = (block: Block, writing: Writing): string =>
  (Object.hasOwn(WRITERS, block.type) ? WRITERS[block.type] : undefined)?.(block, writing) ?? writing.hidden(block);
