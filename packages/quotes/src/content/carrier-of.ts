import type { Attribution } from '../attribution/attribution.js';
import { nounPhraseBefore } from '../attribution/noun-phrase-before.js';
import { isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';

/** How far "in a statement" may stand from its sentence start or its cue. */
const longestWay = 14;

/** The work that carries the words: "In a letter, X wrote", "X said in a statement that". */
export function carrierOf(sentence: Sentence, attribution: Attribution, contentStart: number): Range | undefined {
  const opening = { first: sentence.first, last: Math.min(attribution.region.first - 1, sentence.first + longestWay) };
  const behind = {
    first: attribution.region.last + 1,
    last: Math.min(sentence.last, attribution.region.last + longestWay),
  };
  const between =
    attribution.order === 'subject-cue' && contentStart > behind.first
      ? { first: behind.first, last: contentStart - 1 }
      : undefined;
  return workIn(sentence, opening, true) ?? (between && workIn(sentence, between, false));
}

/** A preposition and then a noun phrase with a work for its head; `atStart`: only as the first words of the sentence. */
function workIn(sentence: Sentence, { first, last }: Range, atStart: boolean): Range | undefined {
  const { carriers, heads } = sentence.language;
  for (let index = first; index <= (atStart ? first : last); index++) {
    if (!isWord(tokenAt(sentence, index), carriers)) continue;
    for (let head = index + 1; head <= last && head - index <= 5; head++) {
      const token = tokenAt(sentence, head);
      if (token?.kind !== 'word') break;
      const next = tokenAt(sentence, head + 1);
      const isHead = isWord(token, heads.documents) || isWord(token, heads.recordings);
      const ends = !next || next.kind !== 'word' || !(isWord(next, heads.documents) || isWord(next, heads.recordings));
      if (isHead && ends) return nounPhraseBefore(sentence, head);
    }
  }
  return undefined;
}
