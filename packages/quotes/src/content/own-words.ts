import { isPunctuation, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';
import { wordCount } from './is-title.js';
import { countWords } from './stretch.js';

/** A quotation of fewer words may be part of the writer's sentence even with a capital. */
const fewestOwnWords = 4;

/**
 * A capital behind the opening mark and a comma, colon or dash before it begin a sentence of the speaker: the words before
 * are the writer's ("Hours later, “We lost the mast,” he said").
 */
export function speakersOwn(sentence: Sentence, range: Range): Range {
  for (let index = range.first + 1; index <= range.last; index++) {
    const token = tokenAt(sentence, index);
    if (!token?.quoted) continue;
    const { text } = sentence;
    const begins = /^\s*["'‘[]?\p{Lu}/u.test(text.slice(token.quoted.start, token.quoted.start + 4));
    const parted = isPunctuation(tokenAt(sentence, index - 1), /^(?:[,:—–]|--)$/);
    const alone = countWords(sentence, { first: index, last: range.last }) === 0;
    if (begins && parted && alone && wordCount(text, token.quoted) >= fewestOwnWords)
      return { first: index, last: range.last };
    return range;
  }
  return range;
}
