import type { Attribution } from '../attribution/attribution.js';
import { isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';
import { skipAddressee } from './skip-addressee.js';

/** Who was told or asked, where a name says so: "told the Fenmouth Herald". */
export function toldWhom(sentence: Sentence, { lemma, order, region }: Attribution): Range | undefined {
  const { addressingCues, words } = sentence.language;
  if (!addressingCues.has(lemma) || order === 'cue-subject') return undefined;
  const first = region.last + 1;
  let last = skipAddressee(sentence, first) - 1;
  while (last > first && isWord(tokenAt(sentence, last), words.timeWords)) last--;
  const [end, next] = [tokenAt(sentence, last), tokenAt(sentence, last + 1)];
  // "told the court Hale had left": where a verb follows, the name is its subject.
  const isOver =
    next?.kind !== 'word' ||
    [words.complementizers, words.prepositions, words.timeWords, words.conjunctions].some((list) => isWord(next, list));
  return end?.kind === 'word' && end.capital && isOver ? { first, last } : undefined;
}
