import { sentenceSubject } from '../attribution/sentence-subject.js';
import { spanOf } from '../content/draft-quote.js';
import type { MarkedSpan } from '../marks/marked-span.js';
import type { Sentence } from '../tokens/sentence.js';
import { maySpeak } from './may-speak.js';
import type { Reading } from './reading.js';

/** Shorter ones are scare quotes or names as often as not. */
const fewestWords = 7;
const fewestSmallWords = 5;
const fewestSingleWords = 9;

/** Many words between marks inside a sentence that has no cue for them: somebody's, and the subject is a guess at whose. */
export function embeddedOrphan(
  sentence: Sentence,
  index: number,
  span: MarkedSpan,
  count: number,
  reading: Reading,
): void {
  const small = /^\p{Ll}/u.test(sentence.text.slice(span.start, span.start + 2));
  const fewest = span.single ? fewestSingleWords : small ? fewestSmallWords : fewestWords;
  if (count < fewest) return;
  const subject = sentenceSubject(sentence, index);
  const place = maySpeak(sentence, subject) && {
    mention: spanOf(sentence, subject),
    cue: { start: span.outer.start, end: span.outer.start },
    lemma: '',
  };
  reading.quotes.push({
    mode: 'mixed',
    fragments: [{ start: span.start, end: span.end }],
    marked: [span],
    certainty: place ? 'inferred' : 'none',
    rule: 'embedded',
    sentence,
    ...(place && { place }),
  });
  reading.used.add(span);
}
