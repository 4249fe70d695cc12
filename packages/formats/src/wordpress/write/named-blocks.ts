import { everyBlock, withDerivedIds, type Block } from '@standfirst/core';
import { withKeptIds } from '../../post/own/kept-ids.js';

const ROUNDS = 3;

/** The blocks whose ids a reader would not find by itself, from their words and their order. */
export function namedBlocks(body: readonly Block[]): (block: Block) => boolean {
  const named = new Set<Block>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = withDerivedIds(body.map((block) => withKeptIds(block, (one) => named.has(one))));
    const pairs = paired([...everyBlock(body)], [...everyBlock(found)]);
    const others = pairs.filter(([block, derived]) => block.id !== derived.id);
    if (others.length === 0) return (block) => named.has(block);
    for (const [block] of others) named.add(block);
  }
  return () => true;
}

const paired = (one: readonly Block[], other: readonly Block[]) =>
  one.map((block, index): [Block, Block] => [block, other[index]!]); // the same tree
