/** What happened to an archive on its way in. Counted, with some examples each: a file may hold millions. */
export interface ArchiveReceipt {
  /** How many comments were given out. */
  comments: number;
  /** What is no reader's comment, or could not be read as one. */
  readonly discarded: Tally[];
  /** What was not taken as it stood: a date that was missing, an address that may not be linked. */
  readonly changed: Tally[];
  /** Where the file broke off or broke down; `null` for one that was read to its end. */
  brokeOff: BrokenPlace | null;
}

/** How often something happened. */
export interface Tally {
  /** What: `pingback`, `editors’ note`. */
  readonly reason: string;
  count: number;
  /** The ids of the first ten, or their lines. */
  readonly examples: string[];
}

/** Where a file could not be read any further. */
export interface BrokenPlace {
  /** Counted from 1. */
  readonly line: number;
  /** Three sentences: what happened, why it matters, what to do. */
  readonly message: string;
}

/** A receipt in which nothing happened yet, for a reader to fill. */
export const emptyArchiveReceipt = (): ArchiveReceipt => ({ comments: 0, discarded: [], changed: [], brokeOff: null });

const EXAMPLES = 10;
/** A hostile file could name a reason of its own for each comment. */
const REASONS = 100;

/** Counts `times` more, and keeps the first ten examples. */
export function tally(tallies: Tally[], reason: string, example?: string, times = 1): void {
  const named = (name: string) => tallies.find((one) => one.reason === name);
  let found = named(reason) ?? (tallies.length < REASONS ? undefined : named(FURTHER));
  if (!found)
    tallies.push((found = { reason: tallies.length < REASONS - 1 ? reason : FURTHER, count: 0, examples: [] }));
  found.count += times;
  if (example !== undefined && found.examples.length < EXAMPLES) found.examples.push(example);
}

const FURTHER = 'further reasons';
