import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';
import { nounPhraseBefore } from './noun-phrase-before.js';
import { nameAtEnd } from './trim-noun-phrase.js';

/**
 * "Sources close to Ms Kent said", "a letter from Tate to Crow says": what a preposition governs never speaks, but the
 * noun before it. Nothing where there is none; the subject itself where no preposition stands before it.
 */
export function governedSubject(sentence: Sentence, subject: Range, cue: number): Range | undefined {
  const { words, shapes } = sentence.language;
  const preposition = tokenAt(sentence, subject.first - 1);
  const before = tokenAt(sentence, subject.first - 2);
  if (!isWord(preposition, words.prepositions)) return subject;
  const first = tokenAt(sentence, subject.first);
  // "In a statement posted online, the board said": what a preposition governs at the start of a clause is no subject.
  if (before?.kind !== 'word') {
    const governed = isWord(first, words.determiners) && !isWord(preposition, words.subordinators);
    return governed && !hasName(sentence, subject) ? undefined : subject;
  }
  // "to meet with Crow" is a verb; "turned to Crow, who said" has its own clause.
  const isNamed = first?.capital === true || isWord(first, words.determiners);
  const next = [subject.last + 1, subject.last + 2].find((index) => tokenAt(sentence, index)?.kind === 'word');
  const isRelative = next !== undefined && next < cue && isWord(tokenAt(sentence, next), words.relativePronouns);
  if (!isNamed || isRelative || isWord(before, words.timeWords)) return subject;
  const isVerb = shapes.isPast(before.lower) || isWord(before, words.finiteVerbs);
  if (isVerb) return describedBy(sentence, subject.first - 2);
  const noun = nounPhraseBefore(sentence, subject.first - 2);
  // "Dray, who lives off Mill Lane said": the comma behind the clause was forgotten.
  if (noun && isWord(tokenAt(sentence, noun.first - 1), words.relativePronouns))
    return nounPhraseBefore(sentence, noun.first - (isPunctuation(tokenAt(sentence, noun.first - 2), /^,$/) ? 3 : 2));
  // "In a letter to the board Mayor Ann Example said": all of it is an adjunct, but for the name at its end.
  if (noun && opensSentence(sentence, noun.first - 1))
    return hasName(sentence, subject) ? nameAtEnd(sentence, subject) : undefined;
  return noun && { first: noun.first, last: subject.last };
}

const opensSentence = (sentence: Sentence, index: number) =>
  index === sentence.first && isWord(tokenAt(sentence, index), sentence.language.words.prepositions);

/** "An official interviewed at the site said": a participle right behind its noun, and what hangs on it, describe the noun. */
function describedBy(sentence: Sentence, participle: number): Range | undefined {
  const { words } = sentence.language;
  const noun = tokenAt(sentence, participle - 1);
  const isNoun =
    noun?.kind === 'word' && !isWord(noun, words.pronouns) && !isWord(noun, words.auxiliaries) && !noun.capital;
  const phrase = isNoun ? nounPhraseBefore(sentence, participle - 1) : undefined;
  return phrase && isWord(tokenAt(sentence, phrase.first), words.determiners) && opensClause(sentence, phrase.first)
    ? phrase
    : undefined;
}

const opensClause = (sentence: Sentence, first: number) =>
  first === sentence.first || !isWord(tokenAt(sentence, first - 1), sentence.language.words.prepositions);

const hasName = (sentence: Sentence, { last }: Range) => tokenAt(sentence, last)?.capital === true;
