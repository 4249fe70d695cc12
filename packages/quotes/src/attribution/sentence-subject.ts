import { cueAt } from '../cues/cue-at.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { withName } from './with-name.js';

/** How far an opening adjunct may reach: "Despite the rain of the last two weeks, …". */
const longestAdjunct = 20;

/** "ELLERY, Kent (Wire) —" */
const longestDateline = 10;

/** The likely subject of the whole sentence: its first noun phrase, behind an opening adjunct and its comma. */
export function sentenceSubject(sentence: Sentence, before: number): Range | undefined {
  const { words, shapes, rules } = sentence.language;
  if (rules?.subjectOf) return rules.subjectOf(sentence, before);
  let first = behindDateline(sentence);
  while (first < before && tokenAt(sentence, first)?.kind === 'punctuation') first++;
  const opening = tokenAt(sentence, first);
  if (opening?.kind !== 'word') return undefined;
  const { lower } = opening;
  const isAdjunct =
    words.prepositions.has(lower) ||
    words.subordinators.has(lower) ||
    words.conjunctions.has(lower) ||
    words.adverbs.has(lower) ||
    shapes.isGerund(lower) ||
    shapes.isAdverb(lower) ||
    shapes.isPast(lower);
  if (isAdjunct) {
    const comma = commaWithin(sentence, first, before);
    if (comma !== undefined) first = comma + 1;
    else if (words.conjunctions.has(lower) || words.adverbs.has(lower)) first += 1;
    else return undefined;
  }
  const subject = nounPhraseAfter(sentence, first, longestSubject(sentence, first, before));
  return subject && subject.last < before ? withName(sentence, subject) : undefined;
}

/** "GENEVA (Wire) — The board …": a place in capitals and a dash open a report and are no part of its sentence. */
function behindDateline(sentence: Sentence): number {
  const { first, number } = sentence;
  if (number > 0 || !/^\p{Lu}{3,}$/u.test(tokenAt(sentence, first)?.text ?? '')) return first;
  for (let index = first + 1; index < first + longestDateline; index++) {
    if (isPunctuation(tokenAt(sentence, index), /^(?:[—–-]|--)$/)) return index + 1;
  }
  return first;
}

function commaWithin(sentence: Sentence, from: number, before: number): number | undefined {
  for (let index = from; index < before && index - from < longestAdjunct; index++) {
    if (isPunctuation(tokenAt(sentence, index), /^,$/)) return index;
  }
  return undefined;
}

/** The subject ends before the verb; a cue or a past form is the verb. */
function longestSubject(sentence: Sentence, first: number, before: number): number {
  const { language } = sentence;
  for (let index = first + 1; index < before && index - first < 9; index++) {
    const token = tokenAt(sentence, index);
    const before = tokenAt(sentence, index - 1);
    const afterDeterminer = isWord(before, language.words.determiners);
    // "Ann Dray lives in the house next door": a form in -s right behind a name, with a preposition or a determiner behind it.
    const after = tokenAt(sentence, index + 1);
    const isPresent =
      before?.capital === true &&
      token?.capital === false &&
      language.shapes.isPresent(token.lower) &&
      (isWord(after, language.words.prepositions) || isWord(after, language.words.determiners));
    if (isPresent) return index - first - 1;
    if (!afterDeterminer && token && !token.capital && (cueAt(token, language) || language.shapes.isPast(token.lower)))
      return index - first - 1;
  }
  return Math.min(9, before - first - 1);
}
