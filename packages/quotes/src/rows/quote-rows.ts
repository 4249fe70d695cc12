import type { Article } from '@standfirst/core';
import { completeQuotes } from '../annotate/complete-quotes.js';
import { withoutTaken } from '../annotate/without-taken.js';
import { findQuotes, type FindQuotesOptions } from '../find-quotes.js';
import type { FoundQuote } from '../found-quote.js';
import { languageFor } from '../languages/index.js';
import type { Span } from '../span.js';
import { ownRows } from './own-rows.js';
import { ownWords } from './own-words.js';
import type { QuoteRow } from './quote-row.js';
import { wordsOf } from './words-of.js';

export type { QuoteRow } from './quote-row.js';

/**
 * The quotations of a text or an article as rows. Those that an article has already are told as it tells them, and the rules
 * find the rest. An article brings its own language; `options` are for texts.
 */
export function quoteRows(from: string | Article, options: FindQuotesOptions = {}): QuoteRow[] {
  if (typeof from === 'string') return findQuotes(from, options).map((quote) => quoteRow(from, quote, options.lang));
  const article = completeQuotes(from);
  const own = ownWords(article.body);
  const found = withoutTaken(findQuotes(own.text, { lang: article.lang }), own.taken);
  return inOrder([ownRows(article, own), found.map((quote) => quoteRow(own.text, quote, article.lang))]);
}

/** Rows of several lists as one, in the order of the text; each list counts its `continues` for itself. */
function inOrder(lists: readonly (readonly QuoteRow[])[]): QuoteRow[] {
  const rows = lists
    .flatMap((list) => list.map((row) => ({ row, before: list[row.continues ?? -1] })))
    .sort((a, b) => a.row.start - b.row.start);
  const indexOf = new Map(rows.map(({ row }, index) => [row, index]));
  return rows.map(({ row, before }) => ({ ...row, continues: (before && indexOf.get(before)) ?? null }));
}

function quoteRow(text: string, quote: FoundQuote, lang = 'en'): QuoteRow {
  const { mode, speaker, source, cue, certainty, rule, continues } = quote;
  return {
    text: wordsOf(text, quote),
    mode,
    speaker: speaker?.text ?? null,
    entity: speaker && !isPronoun(speaker.entity, lang) ? speaker.entity : null,
    speakerKind: speaker?.kind ?? null,
    source: source?.text ?? null,
    cue: cue?.text ?? null,
    certainty,
    rule,
    continues: continues ?? null,
    ...insideMarks(quote),
  };
}

/** From the first word to the last: a mark before the one or behind the other stays outside. */
function insideMarks({ fragments, marked }: FoundQuote): Span {
  const [first, last] = [fragments[0]?.start ?? 0, fragments.at(-1)?.end ?? 0];
  return {
    start: marked.find(({ outer }) => outer.start === first)?.start ?? first,
    end: marked.findLast(({ outer }) => outer.end === last)?.end ?? last,
  };
}

/** A pronoun that stands for nobody known says nothing about who that is. */
const isPronoun = (entity: string, lang: string) =>
  languageFor(lang)?.words.pronouns.has(entity.toLowerCase()) === true;
