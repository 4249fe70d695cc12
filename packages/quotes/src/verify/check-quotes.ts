import { quotesOf, type Article, type Quote, type SpokenQuote } from '@standfirst/core';
import { printedPieces } from './printed-pieces.js';
import { readSource, type SourceWords } from './source-words.js';
import type { QuoteVerdict } from './verdict.js';
import { verifyAgainst } from './verify-quote.js';

/** What is noted beside the outcome. */
export interface CheckNote {
  /** When the check was made, an ISO date; no clock is asked. */
  at?: string;
  /** Who or what made it. */
  by?: string;
}

/**
 * Holds the quotations of an article against their sources and notes in `quote.check` what came of it. `sourceOf` gives the text
 * of the source of a quotation, or nothing where it is not at hand: such words are `unchecked`, and so is a paraphrase, which
 * nobody claims to be verbatim. Of a mixed quotation the words between marks are looked for, each piece by itself.
 */
export function checkQuotes(
  article: Article,
  sourceOf: (quote: SpokenQuote) => string | undefined,
  note: CheckNote = {},
): Article {
  if (!article.quotes) return article;
  const quotes = { ...article.quotes };
  for (const { spoken, verdict } of verdicts(article, sourceOf))
    quotes[spoken.quote.id] = { ...spoken.quote, check: { status: statusOf(verdict), ...note } };
  return { ...article, quotes };
}

/** A quotation with what came of it; without a verdict where it was not held against anything. */
export interface CheckedQuote {
  spoken: SpokenQuote;
  verdict?: QuoteVerdict;
}

/** The verdict on each quotation, in the order of the body. Each source is read once. */
export function verdicts(article: Article, sourceOf: (quote: SpokenQuote) => string | undefined): CheckedQuote[] {
  const pieces = printedPieces(article);
  const read = new Map<string, SourceWords[]>();
  return quotesOf(article).map((spoken) => {
    const own = pieces.get(spoken.quote.id) ?? [];
    const text = own.length === 0 || spoken.quote.mode === 'indirect' ? undefined : sourceOf(spoken);
    if (text === undefined) return { spoken };
    const source = read.get(text) ?? readSource(text);
    read.set(text, source);
    const parts = spoken.quote.mode === 'mixed' ? own.map((piece) => [piece]) : [own];
    return { spoken, verdict: worst(parts.map((part) => verifyAgainst(part, source, { lang: article.lang }))) };
  });
}

const order = ['not-found', 'interleaved', 'altered', 'exact'] as const;

/** What holds of the pieces of a mixed quotation: the worst, with all places or changes of that sort. */
function worst(all: readonly QuoteVerdict[]): QuoteVerdict {
  const numbered = all.map((verdict, piece) => (all.length > 1 ? inPiece(verdict, piece) : verdict));
  const outcome = order.find((each) => all.some((verdict) => verdict.outcome === each));
  const first = numbered.find((verdict) => verdict.outcome === outcome);
  return first ? withOthers(first, numbered) : { outcome: 'not-found' };
}

function withOthers(first: QuoteVerdict, all: readonly QuoteVerdict[]): QuoteVerdict {
  const alike = all.filter(({ outcome }) => outcome === first.outcome);
  if ('changes' in first)
    return { ...first, changes: alike.flatMap((each) => ('changes' in each ? each.changes : [])) };
  return 'places' in first
    ? { ...first, places: alike.flatMap((each) => ('places' in each ? each.places : [])) }
    : first;
}

const inPiece = (verdict: QuoteVerdict, piece: number): QuoteVerdict =>
  'changes' in verdict
    ? { ...verdict, changes: verdict.changes.map((each) => ({ ...each, quoted: { ...each.quoted, piece } })) }
    : verdict;

function statusOf(verdict: QuoteVerdict | undefined): NonNullable<Quote['check']>['status'] {
  if (!verdict) return 'unchecked';
  if (verdict.outcome === 'exact') return 'verbatim';
  return verdict.outcome === 'not-found' ? 'not-found' : 'altered';
}
