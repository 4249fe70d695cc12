import type { DraftQuote } from '../content/draft-quote.js';
import type { MarkedSpan } from '../marks/marked-span.js';
import { isWord, type Sentence } from '../tokens/sentence.js';
import { guessedPlace } from './guessed-place.js';
import type { Reading } from './reading.js';

const fewestWords = 4;

/** Title, names and small words. */
const longestName = 6;

/** Words between marks behind a colon, without a known cue: the subject of the sentence is taken to speak. */
export function colonOrphan(
  sentence: Sentence,
  index: number,
  span: MarkedSpan,
  count: number,
  reading: Reading,
): void {
  const place = guessedPlace(sentence, index - 1, span, ':');
  const isLabel = place !== undefined && isNameAlone(sentence, index - 2);
  if (count < fewestWords && !isLabel) return;
  const draft: DraftQuote = {
    mode: 'direct',
    fragments: [{ start: span.start, end: span.end }],
    marked: [span],
    certainty: isLabel ? 'explicit' : place ? 'inferred' : 'none',
    rule: isLabel ? 'label' : 'colon',
    sentence,
    ...(place && { place }),
  };
  reading.quotes.push(draft);
  reading.used.add(span);
  if (place) reading.last = draft;
}

/**
 * Ann Dray: “…”, as in a script: nothing stands before the colon but a name whose title or given name tells that it is
 * somebody's. Other capitals may be a headline.
 */
function isNameAlone(sentence: Sentence, last: number): boolean {
  const { heads, givenNames, cues } = sentence.language;
  const tokens = sentence.tokens.slice(sentence.first, last + 1);
  const isPerson = tokens.some(({ lower }) => givenNames.has(lower) || heads.titles.has(lower));
  return (
    isPerson &&
    tokens.length > 1 &&
    tokens.length <= longestName &&
    tokens.every((token) => token.capital || token.text === '.' || isWord(token, heads.particles)) &&
    !tokens.some(({ lower }) => cues.has(lower))
  );
}
