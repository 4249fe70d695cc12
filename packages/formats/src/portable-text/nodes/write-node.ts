import type { Block } from '@standfirst/core';
import { baseFields } from '../blocks/base.js';
import { isNode, type PortableNode } from '../portable-node.js';
import type { Writing } from '../writing.js';
import { newReading } from '../new-reading.js';
import { kindOfBlock } from './index.js';
import { knownNode } from './read-node.js';
import { textInside } from './text-inside.js';

/** A block that stands beside the blocks of text, as a node of its own. */
export function writeNode(block: Block, writing: Writing): PortableNode {
  if (block.type === 'unknown' && isAsFound(block.raw, block)) return block.raw;
  const kind = kindOfBlock(block.type);
  const { _type = kind.types[0], ...fields } = kind.write(block, writing);
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { _type: String(_type), _key: block.id, ...Object.fromEntries(said), ...baseFields(block) };
}

/** Whether what is shown of a node is no more than its reader finds in it. */
const isTextInside = (fallback: readonly Block[] | undefined, raw: PortableNode) =>
  fallback === undefined || JSON.stringify(fallback) === JSON.stringify(textInside(raw, newReading()));

/** A node that came from Portable Text and was not understood goes back as it was. */
const isAsFound = (raw: unknown, block: Extract<Block, { type: 'unknown' }>): raw is PortableNode =>
  isNode(raw) &&
  raw._type === block.originalType &&
  raw._key === block.id &&
  isTextInside(block.fallback, raw) &&
  !block.data &&
  block.lang === undefined &&
  block.dir === undefined &&
  raw._type !== 'block' &&
  raw._type !== 'text' &&
  !knownNode(raw, newReading());
