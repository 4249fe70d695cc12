/** How often something happened, with some examples: what is told of files that may hold millions. */
export interface Tally {
  /** What, in a few words. */
  readonly reason: string;
  count: number;
  /** The first ten: ids, or places. */
  readonly examples: string[];
}

const EXAMPLES = 10;
/** A hostile file could name a reason of its own for each thing in it. */
const REASONS = 100;
const FURTHER = 'further reasons';

/** Counts `times` more, and keeps the first ten examples. */
export function tally(tallies: Tally[], reason: string, example?: string, times = 1): void {
  const named = (name: string) => tallies.find((one) => one.reason === name);
  let found = named(reason) ?? (tallies.length < REASONS ? undefined : named(FURTHER));
  if (!found) {
    found = { reason: tallies.length < REASONS - 1 ? reason : FURTHER, count: 0, examples: [] };
    tallies.push(found);
  }
  found.count += times;
  if (example !== undefined && found.examples.length < EXAMPLES) found.examples.push(example);
}
