import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import type { Range } from '../../tokens/token.js';
import { closedWords } from './closed-words.js';
import { isNoun, nounPhraseFrom } from './noun-phrase.js';
import { wordSet } from '../word-set.js';

const mostSkipped = 8;

/** Articles that no subject has. */
const oblique = wordSet('den dem des einen einem eines ihm ihnen ihn meinen seinen ihren diesem diesen');

/** The subject behind a verb, over "sich", adverbs, time and place: "sagte am Montag in Velden die Sprecherin". */
export function subjectBehind(sentence: Sentence, from: number): Range | undefined {
  let at = from;
  for (let count = 0; count < mostSkipped; count++) {
    const token = tokenAt(sentence, at);
    if (token?.kind !== 'word' || closedWords.complementizers.has(token.lower)) return undefined;
    const isTime = closedWords.timeWords.has(token.lower);
    const phrase = isTime || isAdverb(token.lower) ? undefined : nounPhraseFrom(sentence, at);
    if (phrase && !oblique.has(token.lower) && !closedWords.prepositions.has(token.lower)) return phrase;
    if (phrase) at = phrase.last + 1;
    else if (closedWords.prepositions.has(token.lower)) at = behindPreposition(sentence, at);
    else if (isTime || isAdverb(token.lower)) at += 1;
    else return undefined;
  }
  return undefined;
}

const isAdverb = (lower: string) => closedWords.adverbs.has(lower);

function behindPreposition(sentence: Sentence, at: number): number {
  const next = tokenAt(sentence, at + 1);
  if (isWord(next, closedWords.timeWords)) return at + 2;
  const phrase = nounPhraseFrom(sentence, at + 1);
  return phrase ? phrase.last + 1 : at + 1;
}

/** "die Sprecherin des Amtes, Lotte Moor,": a name between commas says who the noun before it is. */
export function withApposition(sentence: Sentence, subject: Range, end: number): Range {
  const isName = tokenAt(sentence, subject.last)?.capital === true;
  if (isName || !isPunctuation(tokenAt(sentence, end), /^,$/) || subject.last !== end - 1) return subject;
  let last = end;
  while (
    last - end < 5 &&
    (isNoun(tokenAt(sentence, last + 1)) || isWord(tokenAt(sentence, last + 1), sentence.language.heads.particles))
  )
    last++;
  const after = tokenAt(sentence, last + 1);
  const isClosed = !after || isPunctuation(after, /^[,.]$/) || isWord(after, closedWords.timeWords);
  return last > end + 1 && isClosed && tokenAt(sentence, last)?.capital ? { first: subject.first, last } : subject;
}

/** The subject before a verb that stands second: all that stands before it, if that is a noun phrase and no object. */
export function subjectUpTo(sentence: Sentence, first: number, verb: number): Range | undefined {
  const opening = tokenAt(sentence, first);
  if (opening?.kind !== 'word' || oblique.has(opening.lower)) return undefined;
  if (closedWords.prepositions.has(opening.lower) || closedWords.timeWords.has(opening.lower)) return undefined;
  const phrase = nounPhraseFrom(sentence, first);
  return phrase && phrase.last < verb ? phrase : undefined;
}
