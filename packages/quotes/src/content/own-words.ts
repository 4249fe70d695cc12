import type { Span } from '../span.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
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
  if (endsWithMarks(sentence, range)) return { first: range.first, last: range.first };
  for (let index = range.first + 1; index <= range.last; index++) {
    const token = tokenAt(sentence, index);
    if (!token?.quoted) continue;
    const begins = beginsSentence(sentence, token.quoted);
    const parted = isPunctuation(tokenAt(sentence, index - 1), /^(?:[,:—–]|--)$/);
    const alone = countWords(sentence, { first: index, last: range.last }) === 0;
    if (begins && parted && alone && wordCount(sentence.text, token.quoted) >= fewestOwnWords)
      return { first: index, last: range.last };
    return range;
  }
  return range;
}

/** "called it “a miracle” as they left": behind the marks of a verb that needs them, a clause is the writer's. */
export function withoutTail(sentence: Sentence, range: Range): Range {
  for (let index = range.last - 1; index >= range.first; index--) {
    if (tokenAt(sentence, index)?.kind !== 'quoted') continue;
    const next = tokenAt(sentence, index + 1);
    return isWord(next, sentence.language.words.subordinators) ? { first: range.first, last: index } : range;
  }
  return range;
}

/** Whether the words begin like a sentence of their own. */
const beginsSentence = ({ text }: Sentence, { start }: Span) => /^\s*["'‘[]?\p{Lu}/u.test(text.slice(start, start + 4));

/** “I will end you” before he ran: behind a sentence between marks a subordinate clause is the writer's. */
function endsWithMarks(sentence: Sentence, { first, last }: Range): boolean {
  const quoted = tokenAt(sentence, first)?.quoted;
  if (!quoted || first === last || wordCount(sentence.text, quoted) < fewestOwnWords) return false;
  const next = tokenAt(sentence, first + 1);
  // “Is it so?”, to which Moll replied: a comma behind the closing mark goes on with the writer's sentence.
  const parted = isPunctuation(tokenAt(sentence, first - 1), /^:$/) && isPunctuation(next, /^,$/);
  if (parted && beginsSentence(sentence, quoted)) return true;
  return beginsSentence(sentence, quoted) && isWord(next, sentence.language.words.subordinators);
}
