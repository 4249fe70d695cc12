import type { Attribution } from '../attribution/attribution.js';
import type { QuoteMode, Certainty } from '../found-quote.js';
import type { MarkedSpan } from '../marks/marked-span.js';
import type { Span } from '../span.js';
import type { Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';

/** Who is said to speak and by which cue, as places in the text. */
export interface SpeakerPlace {
  mention: Span;
  /** Of no length where a rule did without one. */
  cue: Span;
  lemma: string;
}

/** A quotation while it is being read: its speaker is a place in the text, not yet somebody. */
export interface DraftQuote {
  mode: QuoteMode;
  fragments: Span[];
  /** Its stretches between marks; none where the marks hold a title. */
  marked: MarkedSpan[];
  certainty: Certainty;
  rule: string;
  /** The last sentence that it stands in. */
  sentence: Sentence;
  /** Absent where nobody was found, and where the speaker is taken over. */
  place?: SpeakerPlace;
  /** The noun phrase of the work that carries the words: "in a statement". */
  carrier?: Span;
  /** The person or paper told: "told the Herald". */
  told?: Span;
  /** The quotation whose speaker it takes over. */
  follows?: DraftQuote;
  /** The rest of its sentence, where the attribution interrupts it: nobody named there is "he" in "Lund, he said, was". */
  around?: Span;
  /** Absent for words without a cue. */
  attribution?: Attribution;
}

/** The text span of a range of tokens. */
export function spanOf(sentence: Sentence, range: Range): Span {
  const first = sentence.tokens[range.first];
  const last = sentence.tokens[range.last];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** The place of an attribution's speaker, if it has one. */
export function placeOf(sentence: Sentence, attribution: Attribution): SpeakerPlace | undefined {
  if (!attribution.subject) return undefined;
  return {
    mention: spanOf(sentence, attribution.subject),
    cue: spanOf(sentence, attribution.cue),
    lemma: attribution.lemma,
  };
}
