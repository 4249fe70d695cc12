import { endsLikeSpeech, isTitle, wordCount } from '../content/is-title.js';
import type { MarkedSpan } from '../marks/marked-span.js';
import { isPunctuation, tokenAt, type Sentence } from '../tokens/sentence.js';
import { colonOrphan } from './colon-orphan.js';
import { embeddedOrphan } from './embedded-orphan.js';
import type { Reading } from './reading.js';
import { standingOrphan } from './standing-orphan.js';

/** A quotation that opens a sentence of other words and ends like a sentence stands alone from this many words on. */
const fewestOpeningWords = 5;

/** Finds a place for the marked spans of a sentence that no attribution took. */
export function placeOrphans(sentence: Sentence, reading: Reading): void {
  const words = sentence.tokens
    .slice(sentence.first, sentence.last + 1)
    .filter((token) => token.kind === 'word').length;
  for (let index = sentence.first; index <= sentence.last; index++) {
    const span = tokenAt(sentence, index)?.quoted;
    if (!span || reading.used.has(span)) continue;
    const count = wordCount(sentence.text, span);
    if (words === 0 || (index === sentence.first && opensAlone(sentence, span, count)))
      standingOrphan(sentence, span, count, reading);
    else if (isTitle(sentence.text, span, sentence.language)) continue;
    else if (isPunctuation(tokenAt(sentence, index - 1), /^:$/)) colonOrphan(sentence, index, span, count, reading);
    else embeddedOrphan(sentence, index, span, count, reading);
  }
}

const opensAlone = (sentence: Sentence, span: MarkedSpan, count: number) =>
  count >= fewestOpeningWords && (span.unclosed || endsLikeSpeech(sentence.text, span));
