import type { Span } from './span.js';

/** `direct`: every word stands inside marks; `mixed`: some do; `indirect`: none. */
export type QuoteMode = 'direct' | 'mixed' | 'indirect';

/** What sort of thing speaks. `group`: several people without a name; `unnamed`: one person whom the text does not name. */
export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'recording' | 'unnamed';

/**
 * How sure the speaker is. `explicit`: a cue of the same sentence says so; `continued`: taken over from the quotation
 * before; `inferred`: a guess from the sentence around it; `none`: nobody was found.
 */
export type Certainty = 'explicit' | 'continued' | 'inferred' | 'none';

/** A stretch inside quotation marks (the marks left out), with the marks as printed; `close` is empty where none is. */
export interface MarkedFragment extends Span {
  open: string;
  close: string;
  /** The stretch with its marks and with the punctuation inside them. */
  outer: Span;
}

/** Who speaks: the words that say so, and who that is. */
export interface Speaker {
  /** Where it stands; of a speaker taken over, in an earlier sentence. */
  mention: Span;
  /** As printed: "the report", "it". */
  text: string;
  kind: SpeakerKind;
  /** The fullest name the text gives; the mention itself where it gives none. */
  entity: string;
}

/** The work that the words come from. */
export interface Source {
  /** Its head phrase, from the place where the text prints it most fully. */
  text: string;
  kind: 'document' | 'recording';
  /** Of a recording. */
  medium?: 'audio' | 'video';
  /** Its head noun: "report". */
  head?: string;
  /** Who made the work, where the text says so. */
  by?: string;
  /** Of which sort the maker is. */
  byKind?: SpeakerKind;
}

/** The verb or phrase that says that somebody speaks. */
export interface Cue {
  span: Span;
  /** As printed. */
  text: string;
  /** Its dictionary form: "say". */
  lemma: string;
}

/** The newspaper, agency or station that was told the words and printed them. */
export interface Via {
  /** The fullest name the text gives. */
  entity: string;
  kind: SpeakerKind;
}

/** One quotation. Spans are offsets of the text that was given, without marks and without the comma or stop at their end. */
export interface FoundQuote {
  mode: QuoteMode;
  /** The words said, in pieces where the attribution interrupts them. */
  fragments: Span[];
  /** Those parts of the words that stand inside quotation marks; empty for indirect speech. */
  marked: MarkedFragment[];
  /** Unset where nobody was found. */
  speaker?: Speaker;
  /** Unset where the words come from no work that the text names. */
  source?: Source;
  /** Unset where nobody passed the words on. */
  via?: Via;
  /** Unset for words whose speaker was taken over or guessed without one. */
  cue?: Cue;
  certainty: Certainty;
  /** The name of the rule that found it. */
  rule: string;
  /** The index of the quotation that this one goes on with: same speaker, same source. */
  continues?: number;
}
