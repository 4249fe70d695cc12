import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';

/** Title, first name, particle and surname. */
const longestName = 5;

/** "a spokesman for the board, Lee Marsh, declined": a name between commas says who the common noun before it is. */
export function withName(sentence: Sentence, subject: Range): Range {
  const comma = subject.last + 1;
  if (tokenAt(sentence, subject.last)?.capital || !isPunctuation(tokenAt(sentence, comma), /^,$/)) return subject;
  let last = comma;
  while (last - comma < longestName && isPartOfName(sentence, last + 1)) last++;
  const after = tokenAt(sentence, last + 1);
  return last > comma + 1 && (!after || isPunctuation(after, /^[,.]$/)) ? { first: subject.first, last } : subject;
}

function isPartOfName(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index);
  return token?.capital === true || isWord(token, sentence.language.heads.particles);
}
