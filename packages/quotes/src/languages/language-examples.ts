import type { Certainty, QuoteMode } from '../found-quote.js';

/** What every language shows by an example; the last ones are what no language may take for a quotation, or for a sure speaker. */
export const styles = [
  'words, verb, name',
  'name, verb, words',
  'words behind a colon',
  'words that the attribution interrupts',
  'words that go on in the next sentence',
  'a question',
  'a pronoun',
  'a surname',
  'a title before a name',
  'an organization',
  'a document',
  'reported words',
  'reported words before their verb',
  'a phrase of source',
  'somebody unnamed',
  'words partly between marks',
  'a verb without a subject of its own',
  'marks inside marks',
  'marks that open again in every paragraph',
  'nothing: a title of a work',
  'nothing: words kept at a distance',
  'nothing: a passive',
  'nothing: what was not said',
  'nothing: a noun that looks like a cue',
  'a guess: two people and one pronoun',
] as const;

export type Style = (typeof styles)[number];

/** One quotation of an example: its words, who says them (`entity`), the cue, and how sure that is; `explicit` where nothing stands. */
export type ExpectedQuote = readonly [
  mode: QuoteMode,
  words: string,
  entity: string | null,
  cue: string | null,
  certainty?: Certainty,
];

/** A text of our own about people who do not exist, and what is to be found in it. */
export interface LanguageExample {
  /** One of the styles that every language shows; unset for one of its own. */
  style?: Style;
  text: string;
  quotes: readonly ExpectedQuote[];
}
