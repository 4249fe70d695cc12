import type { Certainty, QuoteMode, SpeakerKind } from '../found-quote.js';

/** One quotation as a flat row, for tables and for JSON. */
export interface QuoteRow {
  /** The words said, without marks; fragments are joined by a space. */
  text: string;
  /** Whether all, some or none of them stand between marks. */
  mode: QuoteMode;
  /** The mention as printed: "the report", "it". */
  speaker: string | null;
  /** Who that is; `null` where the text does not say, as for a "she" whom nothing names. */
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
  /** Exclusive. */
  end: number;
}
