import type { Tally } from '@standfirst/core';

/** What an import did. Counted, with examples: an archive may hold millions of comments. */
export interface ImportReceipt {
  /** Comments that were not there before. */
  added: number;
  /** Comments that were there already, and were left as they are. */
  known: number;
  /** How many of the added came into each state. */
  readonly states: Map<string, number>;
  /** Comments that could not be taken, by reason. */
  readonly discarded: Tally[];
  /** What was not taken as it stood: an answer without what it answers, an address that is none. */
  readonly changed: Tally[];
}

export const emptyImportReceipt = (): ImportReceipt => ({
  added: 0,
  known: 0,
  states: new Map(),
  discarded: [],
  changed: [],
});
