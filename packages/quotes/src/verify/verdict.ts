import type { Inline } from '@standfirst/core';
import type { Span } from '../span.js';

/**
 * The words of a quotation as printed, without the marks around them: `fragments` of a row of `quotesOf`, or the inlines of
 * its pieces, whose `alteration` inlines are then known as such. The attribution stands between two pieces.
 */
export type QuotedPieces = string | readonly (string | readonly Inline[])[];

/** A place in the words of a quotation, in UTF-16 units of one piece. */
export interface QuotedPlace extends Span {
  /** The number of the piece. */
  piece: number;
}

/** One difference between a quotation and the passage that it comes from. */
export interface QuoteChange {
  /**
   * `changed`: other words; `added`: words that the source has not; `left-out`: words of the source that are missing without a
   * mark; `case`: small letters for capitals or the other way round; `punctuation`: a comma, a stop, a question mark.
   */
  kind: 'changed' | 'added' | 'left-out' | 'case' | 'punctuation';
  /** What the quotation has; empty at the place where words are left out. */
  quoted: QuotedPlace & { text: string };
  /** What the source has; empty at the place where words are added. */
  source: Span & { text: string };
  /** The change touches a negation or a number, so that it may turn what was said around. */
  meaning?: 'negation' | 'number';
}

/**
 * What came of holding a quotation against its source. Places are UTF-16 units of the source.
 *
 * `exact`: every word stands there, one after the other; what is left out stands behind a mark of omission, what is put in
 * stands in brackets. `places` has one entry for each unbroken stretch.
 * `altered`: the passage is there, and words of it were changed, added, or left out without a mark.
 * `interleaved`: every word stands there, but not as one passage: the quotation joins stretches between which the source has
 * more than a few other words, or joins them in another order, and does not say so.
 * `not-found`: less than three of five words stand near each other.
 */
export type QuoteVerdict =
  | { outcome: 'exact'; places: Span[] }
  | { outcome: 'altered'; place: Span; changes: QuoteChange[] }
  | { outcome: 'interleaved'; places: Span[] }
  | { outcome: 'not-found' };
