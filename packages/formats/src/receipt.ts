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
  /** Where the sentences above stand for something in the source, as far as that is known. */
  places?: NotedPlace[];
}

/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where in a source a stretch of a text stands that was taken out of it; `undefined` where that is not known for sure. */
export type PlaceIn = (start: number, end: number) => Stretch | undefined;

/** A stretch of the source that a sentence of its receipt is about; a sentence may be about several. */
export interface NotedPlace extends Stretch {
  /** The sentence as it stands in `merged`, `guessed` or `warnings`. */
  readonly note: string;
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

/** Adds a sentence to a receipt, with the stretches of the source that it is about. */
export function noteIn(
  receipt: Receipt,
  heading: 'merged' | 'guessed' | 'warnings',
  note: string,
  places: readonly Stretch[],
): void {
  receipt[heading].push(note);
  receipt.places ??= [];
  receipt.places.push(...places.map(({ start, end }) => ({ note, start, end })));
}
