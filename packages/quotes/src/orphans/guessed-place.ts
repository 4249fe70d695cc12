import { sentenceSubject } from '../attribution/sentence-subject.js';
import { spanOf, type SpeakerPlace } from '../content/draft-quote.js';
import type { MarkedSpan } from '../marks/marked-span.js';
import type { Sentence } from '../tokens/sentence.js';
import { maySpeak } from './may-speak.js';

/** The subject of the sentence as the speaker of words between marks that have no cue; its cue has no length. */
export function guessedPlace(
  sentence: Sentence,
  before: number,
  { outer }: MarkedSpan,
  lemma: string,
): SpeakerPlace | undefined {
  const subject = sentenceSubject(sentence, before);
  if (!maySpeak(sentence, subject)) return undefined;
  return { mention: spanOf(sentence, subject), cue: { start: outer.start, end: outer.start }, lemma };
}
