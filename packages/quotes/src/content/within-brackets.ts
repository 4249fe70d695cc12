import { tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';

/** The dam (“a marvel,” says Dray) is old: an attribution inside brackets has its words inside them too. */
export function withinBrackets(sentence: Sentence, { first, last }: Range, side: Range): Range | undefined {
  const open = last < side.first ? undefined : lastUnpaired(sentence, first - 1, side.first);
  const start = open === undefined ? side.first : open + 1;
  const close = side.last <= last ? undefined : firstUnpaired(sentence, Math.max(last + 1, side.first), side.last);
  const end = close === undefined ? side.last : close - 1;
  return start <= end ? { first: start, last: end } : undefined;
}

function lastUnpaired(sentence: Sentence, from: number, first: number): number | undefined {
  let depth = 0;
  for (let index = from; index >= first; index--) {
    const text = tokenAt(sentence, index)?.text;
    if (text === ')') depth += 1;
    else if (text === '(' && depth-- === 0) return index;
  }
  return undefined;
}

function firstUnpaired(sentence: Sentence, from: number, last: number): number | undefined {
  let depth = 0;
  for (let index = from; index <= last; index++) {
    const text = tokenAt(sentence, index)?.text;
    if (text === '(') depth += 1;
    else if (text === ')' && depth-- === 0) return index;
  }
  return undefined;
}
