import type { Tally } from '@standfirst/core';

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

/** Where a file could not be read any further. */
export interface BrokenPlace {
  /** Counted from 1. */
  readonly line: number;
  /** Three sentences: what happened, why it matters, what to do. */
  readonly message: string;
}

/** A receipt in which nothing happened yet, for a reader to fill. */
export const emptyArchiveReceipt = (): ArchiveReceipt => ({ comments: 0, discarded: [], changed: [], brokeOff: null });
