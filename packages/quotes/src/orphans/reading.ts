import type { DraftQuote, SpeakerPlace } from '../content/draft-quote.js';
import type { MarkedSpan } from '../marks/marked-span.js';
import type { Span } from '../span.js';

/** The subject of a sentence, and where the sentence stands. */
export interface SentenceSubject extends Span {
  paragraph: number;
  number: number;
  /** It ends in a name of two words or more. */
  named: boolean;
  /** It is no pronoun. */
  noun: boolean;
}

/** What is known when a sentence is reached: the quotations so far and who may still be speaking. */
export interface Reading {
  quotes: DraftQuote[];
  /** Marked spans that have found their quotation. */
  used: Set<MarkedSpan>;
  /** The subjects of all sentences, where one was found: "he" is the last of them as often as the last speaker. */
  subjects: SentenceSubject[];
  /** The last quotation that has a speaker. */
  last?: DraftQuote;
  /** A sentence that announced words and brought none yet: "Brown wrote:", "Brown issued a statement." */
  announced?: { place: SpeakerPlace; paragraph: number; sentence: number; certain: boolean };
}
