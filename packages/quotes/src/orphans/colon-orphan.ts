import type { DraftQuote } from '../content/draft-quote.js';
import type { MarkedSpan } from '../marks/marked-span.js';
import type { Sentence } from '../tokens/sentence.js';
import { guessedPlace } from './guessed-place.js';
import type { Reading } from './reading.js';

const fewestWords = 4;

/** Words between marks behind a colon, without a known cue: the subject of the sentence is taken to speak. */
export function colonOrphan(
  sentence: Sentence,
  index: number,
  span: MarkedSpan,
  count: number,
  reading: Reading,
): void {
  if (count < fewestWords) return;
  const place = guessedPlace(sentence, index - 1, span, ':');
  const draft: DraftQuote = {
    mode: 'direct',
    fragments: [{ start: span.start, end: span.end }],
    marked: [span],
    certainty: place ? 'inferred' : 'none',
    rule: 'colon',
    sentence,
    ...(place && { place }),
  };
  reading.quotes.push(draft);
  reading.used.add(span);
  if (place) reading.last = draft;
}
