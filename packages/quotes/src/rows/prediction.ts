import { findQuotes, type FindQuotesOptions } from '../find-quotes.js';
import type { FoundQuote, SpeakerKind } from '../found-quote.js';
import type { Span } from '../span.js';

/** A pair of offsets, the end exclusive. */
export type Offsets = [start: number, end: number];

/** One quotation in the format of annotated quotation data: offsets, and what the text says about the speaker. */
export interface PredictedQuote {
  /** How much of it stands inside marks. */
  type: FoundQuote['mode'];
  /** Of the first fragment; `end` is that of the last one. */
  start: number;
  end: number;
  fragments: Offsets[];
  /** Those parts of the fragments that stand between marks. */
  marked: Offsets[];
  /** The mention as printed, with its place. */
  speaker?: string;
  speakerStart?: number;
  speakerEnd?: number;
  /** The fullest name that the text gives. */
  entity?: string;
  /** A group and somebody unnamed are persons here. */
  speakerKind?: 'person' | 'organisation' | 'document' | 'recording';
  /** As printed. */
  cue?: string;
  /** Not part of the labels; for reading the scores of the sure ones alone. */
  certainty: FoundQuote['certainty'];
}

/** A document of such data. */
export interface Prediction {
  /** The id that was given with the text. */
  id: string;
  quotes: PredictedQuote[];
}

/** What the rules find in a text, in the form that a scorer compares with labels made by hand. */
export function predictQuotes(id: string, text: string, options: FindQuotesOptions = {}): Prediction {
  return { id, quotes: findQuotes(text, options).map(predicted) };
}

function predicted({ mode, fragments, marked, speaker, cue, certainty }: FoundQuote): PredictedQuote {
  const named = speaker && {
    speaker: speaker.text,
    speakerStart: speaker.mention.start,
    speakerEnd: speaker.mention.end,
    entity: speaker.entity,
    speakerKind: dataKind[speaker.kind],
  };
  return {
    type: mode,
    start: fragments[0]?.start ?? 0,
    end: fragments.at(-1)?.end ?? 0,
    fragments: fragments.map(offsets),
    marked: marked.map(offsets),
    ...named,
    ...(cue && { cue: cue.text }),
    certainty,
  };
}

const offsets = ({ start, end }: Span): Offsets => [start, end];

/** Such data knows people, organizations, documents and recordings; a group or somebody unnamed is people there. */
const dataKind: Readonly<Record<SpeakerKind, 'person' | 'organisation' | 'document' | 'recording'>> = {
  person: 'person',
  unnamed: 'person',
  group: 'person',
  organization: 'organisation',
  document: 'document',
  recording: 'recording',
};
