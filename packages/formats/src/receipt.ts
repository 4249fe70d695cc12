/** What happened to a source on its way into the model, so that nothing is lost in silence. */
export interface Receipt {
  /** What stood on the page and is no part of the article. */
  readonly discarded: Discarded[];
  /** Where several pieces became one: "Lines 4 to 9 are one paragraph." */
  readonly merged: string[];
  /** What was decided by signs and not by the source's own word. */
  readonly guessed: string[];
  /** What was mended, and what somebody should look at. */
  readonly warnings: string[];
}

/** Something of a page that is no part of the article, kept word for word. */
export interface Discarded {
  /** What sort of thing it is: `reply heading`, `rights line`. */
  readonly reason: string;
  /** Word for word. */
  readonly text: string;
  /** Where it stands in the source, in UTF-16 units; `end` is exclusive. */
  readonly start?: number;
  readonly end?: number;
}

/** A new receipt in which nothing happened, for a reader to fill. */
export const emptyReceipt = (): Receipt => ({ discarded: [], merged: [], guessed: [], warnings: [] });
