import { everyBlock, withDerivedIds, type Block } from '@standfirst/core';
import { blockFields } from '../../post/own/own-facts.js';

const ROUNDS = 3;

/** The blocks whose ids a reader would not find by itself, from their words and their order. */
export function namedBlocks(body: readonly Block[]): (block: Block) => boolean {
  const named = new Set<Block>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = withDerivedIds(body.map((block) => withIds(block, named)));
    const pairs = paired([...everyBlock(body)], [...everyBlock(found)]);
    const others = pairs.filter(([block, derived]) => block.id !== derived.id);
    if (others.length === 0) return (block) => named.has(block);
    for (const [block] of others) named.add(block);
  }
  return () => true;
}

const paired = (one: readonly Block[], other: readonly Block[]) =>
  one.map((block, index): [Block, Block] => [block, other[index]!]); // the same tree

/** A copy in which only some blocks have an id. */
function withIds(block: Block, named: ReadonlySet<Block>): Block {
  const copy: Record<string, unknown> = { ...block, id: named.has(block) ? block.id : '' };
  for (const field of blockFields(block.type)) if (Array.isArray(copy[field])) copy[field] = copied(copy[field], named);
  return copy as unknown as Block; // the same kind
}

/** The blocks of a list, or of a list of lists. */
const copied = (list: readonly unknown[], named: ReadonlySet<Block>): unknown[] =>
  list.map((item) => (Array.isArray(item) ? copied(item, named) : withIds(item as Block, named))); // `holds` says so
