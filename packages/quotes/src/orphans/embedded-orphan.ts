import type { MarkedSpan } from '../marks/marked-span.js';
import { isPunctuation, tokenAt, type Sentence } from '../tokens/sentence.js';
import { guessedPlace } from './guessed-place.js';
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
  const place = guessedPlace(sentence, index, span, '');
  const isWhole = !small && isPunctuation(tokenAt(sentence, index - 1), /^(?:[,:—–]|--)$/);
  reading.quotes.push({
    mode: isWhole ? 'direct' : 'mixed',
    fragments: [{ start: span.start, end: span.end }],
    marked: [span],
    certainty: place ? 'inferred' : 'none',
    rule: 'embedded',
    sentence,
    ...(place && { place }),
  });
  reading.used.add(span);
}
