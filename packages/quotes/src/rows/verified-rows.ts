import type { Article, SpokenQuote } from '@standfirst/core';
import { annotateQuotes } from '../annotate/annotate-quotes.js';
import { verdicts } from '../verify/check-quotes.js';
import type { QuoteVerdict } from '../verify/verdict.js';
import { ownRows } from './own-rows.js';
import { ownWords } from './own-words.js';
import type { QuoteRow } from './quote-row.js';
import { quoteRows } from './quote-rows.js';

/** A row with what came of holding its words against their source. */
export interface VerifiedRow extends QuoteRow {
  /** `null` for a paraphrase, and where the source is not at hand. */
  verdict: QuoteVerdict | null;
}

/** The rows of `quoteRows(article)`, each held against the text that `sourceOf` gives for its source. */
export function verifiedRows(article: Article, sourceOf: (quote: SpokenQuote) => string | undefined): VerifiedRow[] {
  const typed = annotateQuotes(article);
  const own = ownWords(typed.body);
  const checked = verdicts(typed, sourceOf).filter(({ spoken }) => own.words.has(spoken.quote.id));
  const byPlace = new Map(ownRows(typed, own).map((row, index) => [placeOf(row), checked[index]?.verdict]));
  return quoteRows(article).map((row) => ({ ...row, verdict: byPlace.get(placeOf(row)) ?? null }));
}

const placeOf = ({ start, end }: QuoteRow) => `${start} ${end}`;
