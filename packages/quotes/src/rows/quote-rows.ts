import type { Article } from '@standfirst/core';
import { layOutText } from '../annotate/lay-out-text.js';
import { findQuotes, type FindQuotesOptions } from '../find-quotes.js';
import type { Certainty, FoundQuote, QuoteMode, SpeakerKind } from '../found-quote.js';
import { wordsOf } from './words-of.js';

/** One quotation as a flat row, for tables and for JSON. */
export interface QuoteRow {
  /** The words said, without marks; fragments are joined by a space. */
  text: string;
  /** Whether all, some or none of them stand between marks. */
  mode: QuoteMode;
  /** The mention as printed: "the report", "it". */
  speaker: string | null;
  /** Who that is. */
  entity: string | null;
  /** What sort of thing speaks: a person, a report. */
  speakerKind: SpeakerKind | null;
  /** The work that the words come from. */
  source: string | null;
  /** The word or phrase that says so, as printed. */
  cue: string | null;
  certainty: Certainty;
  /** The name of the rule that found it. */
  rule: string;
  /** The number of the row that this one goes on with. */
  continues: number | null;
  /** UTF-16 offsets of the first and last word: in the text given, or in `articleText` of the article given. */
  start: number;
  end: number;
}

/** The quotations of a text or an article as rows. An article brings its own language; `options` are for texts. */
export function quoteRows(from: string | Article, options: FindQuotesOptions = {}): QuoteRow[] {
  const text = typeof from === 'string' ? from : layOutText(from.body).text;
  return findQuotes(text, typeof from === 'string' ? options : { lang: from.lang }).map((quote) =>
    quoteRow(text, quote),
  );
}

function quoteRow(text: string, quote: FoundQuote): QuoteRow {
  const { mode, speaker, source, cue, certainty, rule, continues, fragments } = quote;
  return {
    text: wordsOf(text, quote),
    mode,
    speaker: speaker?.text ?? null,
    entity: speaker?.entity ?? null,
    speakerKind: speaker?.kind ?? null,
    source: source?.text ?? null,
    cue: cue?.text ?? null,
    certainty,
    rule,
    continues: continues ?? null,
    start: fragments[0]?.start ?? 0,
    end: fragments.at(-1)?.end ?? 0,
  };
}
