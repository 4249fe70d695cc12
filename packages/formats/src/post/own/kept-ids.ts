import type { Block } from '@standfirst/core';
import { blockFields } from './own-facts.js';

/** A copy in which only some blocks have an id: the others get theirs when the whole body is known. */
export function withKeptIds(block: Block, isKept: (block: Block) => boolean): Block {
  const copy: Record<string, unknown> = { ...block, id: isKept(block) ? block.id : '' };
  for (const field of blockFields(block.type))
    if (Array.isArray(copy[field])) copy[field] = copied(copy[field], isKept);
  return copy as unknown as Block; // the same kind
}

/** The blocks of a list, or of a list of lists. */
const copied = (list: readonly unknown[], isKept: (block: Block) => boolean): unknown[] =>
  list.map((item) => (Array.isArray(item) ? copied(item, isKept) : withKeptIds(item as Block, isKept))); // `holds` says so
