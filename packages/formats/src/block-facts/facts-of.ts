import { everyBlock, type Block } from '@standfirst/core';
import { FACTS, fieldsOf, INSTEAD_OF, NOWHERE, WHOLE } from './fact-names.js';
import { haveSameWords, isAlike } from './same-words.js';

/** What must be said of blocks besides their text, by ids that are derived from it. */
export type BlockFacts = Record<string, Record<string, unknown>>;

/**
 * What must be noted of blocks so that they come back as they were: the facts in which they differ from what is read of their
 * text, under the ids that are derived from their words. `null`: the block has no such field. Where words, marks or kinds come
 * back otherwise, the blocks that were meant stand there whole.
 */
export function factsOf(blocks: readonly Block[], read: readonly Block[]): BlockFacts {
  const table: BlockFacts = {};
  for (const { meant, found } of stretches(blocks, read)) {
    if (meant.length === found.length) meant.forEach((block, index) => addFacts(table, block, found[index]!));
    else table[found[0]?.id ?? NOWHERE] = { [WHOLE]: meant, [INSTEAD_OF]: found.map(({ id }) => id) };
  }
  return table;
}

function addFacts(table: BlockFacts, block: Block, twin: Block): void {
  if (!haveSameWords([block], [twin])) {
    table[twin.id] = { [WHOLE]: block };
    return;
  }
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

/** Blocks, and what was read in their place. */
interface Stretch {
  readonly meant: Block[];
  readonly found: Block[];
}

/** So far apart two blocks are looked for that say the same again. */
const REACH = 8;

/** The blocks beside what is read of them: one and one where their words are the same, else as few as there are between such. */
function stretches(blocks: readonly Block[], read: readonly Block[]): Stretch[] {
  const all: Stretch[] = [];
  for (let [at, other] = [0, 0]; at < blocks.length || other < read.length;) {
    const [more, others] = isTwin(blocks[at], read[other]) ? [1, 1] : apart(blocks, at, read, other);
    all.push({ meant: blocks.slice(at, at + more), found: read.slice(other, other + others) });
    [at, other] = [at + more, other + others];
  }
  return withPlaces(all);
}

/** How many blocks on either side stand before the next that say the same. */
function apart(blocks: readonly Block[], at: number, read: readonly Block[], other: number): [number, number] {
  for (let both = 1; both <= REACH; both++)
    for (let more = 0; more <= both; more++)
      if (isTwin(blocks[at + more], read[other + both - more])) return [more, both - more];
  return [blocks.length - at, read.length - other];
}

const isTwin = (block: Block | undefined, twin: Block | undefined) =>
  block !== undefined && twin !== undefined && haveSameWords([block], [twin]);

/** Blocks of which nothing is read go with those before them, or with those behind. */
function withPlaces([first, ...others]: readonly Stretch[]): Stretch[] {
  if (!first) return [];
  const kept = [first];
  for (const next of others) {
    const last = kept.at(-1)!; // the first is there
    if (next.found.length > 0 && last.found.length > 0) kept.push(next);
    else kept[kept.length - 1] = { meant: [...last.meant, ...next.meant], found: [...last.found, ...next.found] };
  }
  return kept;
}
