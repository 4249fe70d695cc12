import type { Attribution } from '../attribution/attribution.js';
import { isPunctuation, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';
import { quotedIn, trimRange } from './stretch.js';

/** What stands left of an attribution: from the sentence start, or from the attribution before it. */
export function leftOf(
  sentence: Sentence,
  attribution: Attribution,
  before: Attribution | undefined,
): Range | undefined {
  if (attribution.order === 'shared') return undefined;
  const range = { first: before ? before.region.last + 1 : sentence.first, last: attribution.region.first - 1 };
  const left = range.first <= range.last ? trimRange(sentence, range) : undefined;
  return left && behindBreak(sentence, left);
}

/** Words before a dash, a semicolon or a colon are the writer's: "It has risen — only a tenth voted, according to X". */
function behindBreak(sentence: Sentence, left: Range): Range {
  if (quotedIn(sentence, left).length > 0) return left;
  const dashes = countDashes(sentence, left);
  for (let index = left.last - 2; index > left.first; index--) {
    const token = tokenAt(sentence, index);
    const isClock =
      /^\d/.test(tokenAt(sentence, index + 1)?.text ?? '') && /\d$/.test(tokenAt(sentence, index - 1)?.text ?? '');
    const breaks =
      (isPunctuation(token, /^[;:]$/) && !isClock) || (dashes === 1 && isPunctuation(token, /^(?:[—–]|--)$/));
    if (breaks) return { first: index + 1, last: left.last };
  }
  return left;
}

/** Two dashes hold an aside; one alone is a break. */
function countDashes(sentence: Sentence, { first, last }: Range): number {
  let count = 0;
  for (let index = first; index <= last; index++) if (isPunctuation(tokenAt(sentence, index), /^(?:[—–]|--)$/)) count++;
  return count;
}
