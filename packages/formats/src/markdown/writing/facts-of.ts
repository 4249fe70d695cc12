import { everyBlock, type Block } from '@standfirst/core';
import { FACTS, fieldsOf, WHOLE } from '../block-facts.js';
import { haveSameWords, isAlike } from './same-words.js';

/** What the front matter says of blocks, and the blocks that it cannot mend. */
export interface BlockFacts {
  readonly table: Record<string, Record<string, unknown>>;
  readonly lost: readonly Block[];
}

/**
 * What the front matter must say of blocks so that they come back as they were: the facts in which they differ from what is
 * read, under the ids that are derived from their words. `null`: the block has no such field. A block whose words or marks
 * come back otherwise stands there whole; where it comes back as another kind, it is lost.
 */
export function factsOf(blocks: readonly Block[], read: readonly Block[]): BlockFacts {
  const table: Record<string, Record<string, unknown>> = {};
  if (blocks.length !== read.length)
    return { table, lost: blocks.filter((block, index) => !isTwin(block, read[index])) };
  const lost: Block[] = [];
  blocks.forEach((block, index) => {
    const twin = read[index]!;
    if (haveSameWords([block], [twin])) addFacts(table, block, twin);
    else if (block.type === twin.type) table[twin.id] = { [WHOLE]: block };
    else lost.push(block);
  });
  return { table, lost };
}

const isTwin = (block: Block, twin: Block | undefined) => twin !== undefined && haveSameWords([block], [twin]);

function addFacts(table: BlockFacts['table'], block: Block, twin: Block): void {
  const twins = [...everyBlock([twin])];
  [...everyBlock([block])].forEach((each, index) => {
    const other = twins[index]!; // their kinds and words are the same
    const [fields, others] = [fieldsOf(each), fieldsOf(other)];
    const differing = FACTS.filter((name) => !isAlike(fields[name], others[name]) && !isHeld(fields[name], name));
    if (differing.length > 0)
      table[other.id] = Object.fromEntries(differing.map((name) => [name, fields[name] ?? null]));
  });
}

/** What is shown in place of a block stands in the text, unless there is nothing. */
const isHeld = (value: unknown, name: string) => name === 'fallback' && value !== undefined;
