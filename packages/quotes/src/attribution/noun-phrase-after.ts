import { isAbbreviation } from '../tokens/ends-at-stop.js';
import { isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';
import { stopsNounPhrase } from './stops-noun-phrase.js';

const longestPhrase = 20;

/** The noun phrase that begins at the token `first`, read from left to right, as after "said". */
export function nounPhraseAfter(sentence: Sentence, from: number, limit = longestPhrase): Range | undefined {
  const { words, shapes } = sentence.language;
  let first = from;
  const opening = () => tokenAt(sentence, first);
  while (
    opening()?.kind === 'word' &&
    !opening()?.capital &&
    (isWord(opening(), words.adverbs) || shapes.isAdverb(opening()?.lower ?? ''))
  )
    first++;
  const start = opening();
  if (start?.kind !== 'word') return undefined;
  if (words.pronouns.has(start.lower)) return { first, last: first };
  if (words.prepositions.has(start.lower) || stopsNounPhrase(start, sentence.language)) return undefined;
  let last = first;
  while (last - first < limit) {
    const step = stepRight(sentence, first, last);
    if (step === 0) break;
    last += step;
  }
  while (last > first && !isNoun(sentence, last)) last--;
  return { first, last };
}

function stepRight(sentence: Sentence, first: number, last: number): number {
  const { language } = sentence;
  const { words } = language;
  const here = tokenAt(sentence, last);
  const right = tokenAt(sentence, last + 1);
  if (!here || !right) return 0;
  const further = tokenAt(sentence, last + 2);
  if (right.kind === 'quoted') return here.capital && further?.capital ? 1 : 0;
  if (right.kind === 'punctuation') {
    if (right.text === '.') return further?.capital && isAbbreviation(sentence.tokens, last, language) ? 1 : 0;
    if (right.text === '(') return acronymLength(sentence, last + 1);
    return /^[&/'’]$/.test(right.text) ? 1 : 0;
  }
  if (words.nounLinks.has(right.lower)) return mayLink(sentence, first, last, right.lower) ? 1 : 0;
  if (isWord(right, words.nameLinks)) return further?.capital ? 1 : 0;
  if (words.prepositions.has(right.lower) || words.adverbs.has(right.lower)) return 0;
  return stopsNounPhrase(right, language) ? 0 : 1;
}

/** "Canadian Blood Services (CBS)": a short name in brackets belongs to the long one. */
function acronymLength(sentence: Sentence, bracket: number): number {
  const acronym = tokenAt(sentence, bracket + 1);
  return acronym && /^\p{Lu}{2,}/u.test(acronym.text) && tokenAt(sentence, bracket + 2)?.text === ')' ? 3 : 0;
}

/** "of" may follow any noun; the others only one that is no name: "a doctor at the clinic", but "Ann Example | at the clinic". */
function mayLink(sentence: Sentence, first: number, last: number, link: string): boolean {
  if (sentence.language.words.closeLinks.has(link)) return true;
  return !tokenAt(sentence, last)?.capital || first === last;
}

function isNoun(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index);
  if (token?.kind !== 'word') return token?.text === ')';
  return (
    !isWord(token, sentence.language.words.prepositions) &&
    !isWord(token, sentence.language.words.determiners) &&
    !isWord(token, sentence.language.words.nameLinks)
  );
}
