import { isAbbreviation } from '../tokens/ends-at-stop.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { nounPhraseBefore } from './noun-phrase-before.js';

/** Auxiliaries and adverbs between subject and cue: "has also repeatedly". */
const mostAdverbs = 5;

/** How long an aside between subject and cue may be: "Brown, who had led the inquiry since 2004, said". */
const longestAside = 34;

/** The subject of the verb at `cue`, on its left: over auxiliaries and adverbs, over asides, over "who". */
export function subjectBefore(sentence: Sentence, cue: number): Range | undefined {
  const { words } = sentence.language;
  let last = behindHabit(sentence, cue - 1);
  for (let skipped = 0; skipped < mostAdverbs && isAdverbial(sentence, last); skipped++) last--;
  last = beforeTime(sentence, last);
  // "Kim and Lee both said": the word sums up the names before it.
  if (isWord(tokenAt(sentence, last), words.summing) && tokenAt(sentence, last - 1)?.kind === 'word') last--;
  const end = tokenAt(sentence, last);
  if (isPunctuation(end, /^(?:[,)—–-]|--)$/)) return subjectBeforeAside(sentence, last);
  if (end?.text === '.' && isAbbreviation(sentence.tokens, last - 1, sentence.language))
    return nounPhraseBefore(sentence, last - 1);
  if (end?.kind !== 'word') return undefined;
  if (!words.relativePronouns.has(end.lower)) return nounPhraseBefore(sentence, last);
  // "a tweet that said", "a video that claims": behind a work "that" is its pronoun.
  if (end.lower === words.that)
    return isWork(sentence, last - 1) ? fromDeterminer(sentence, nounPhraseBefore(sentence, last - 1)) : undefined;
  const antecedent = isPunctuation(tokenAt(sentence, last - 1), /^,$/) ? last - 2 : last - 1;
  const phrase = nounPhraseBefore(sentence, antecedent);
  return phrase && nearestPerson(sentence, phrase);
}

/** "the flood in a tweet that said": the work alone. */
function fromDeterminer(sentence: Sentence, phrase: Range | undefined): Range | undefined {
  if (!phrase) return undefined;
  let first = phrase.last;
  while (first > phrase.first && !isWord(tokenAt(sentence, first), sentence.language.words.determiners)) first--;
  return { first, last: phrase.last };
}

const isWork = (sentence: Sentence, index: number) =>
  isWord(tokenAt(sentence, index), sentence.language.heads.documents) ||
  isWord(tokenAt(sentence, index), sentence.language.heads.recordings);

/** "on the show with host Ann Dray, who said": behind "with" a name is the nearest antecedent. */
function nearestPerson(sentence: Sentence, { first, last }: Range): Range {
  const { words } = sentence.language;
  for (let index = last - 1; index > first; index--)
    if (isWord(tokenAt(sentence, index), words.companions) && tokenAt(sentence, last)?.capital)
      return { first: index + 1, last };
  return { first, last };
}

/** "used to say", "went on to say": the subject stands before the verb that governs "to". */
export function behindHabit(sentence: Sentence, last: number): number {
  const { words } = sentence.language;
  if (!isWord(tokenAt(sentence, last), words.contentBarriers)) return last;
  const verb = isWord(tokenAt(sentence, last - 1), words.prepositions) ? last - 2 : last - 1;
  return isWord(tokenAt(sentence, verb), words.habits) ? verb - 1 : last;
}

/** "The board on Tuesday said", "the minister last week said": words of time between subject and cue. */
function beforeTime(sentence: Sentence, last: number): number {
  const { timeWords, prepositions } = sentence.language.words;
  let index = last;
  while (last - index < mostAdverbs && isWord(tokenAt(sentence, index), timeWords)) index--;
  return index < last && isWord(tokenAt(sentence, index), prepositions) ? index - 1 : index;
}

function isAdverbial(sentence: Sentence, index: number): boolean {
  const { words, shapes } = sentence.language;
  const token = tokenAt(sentence, index);
  if (token?.kind !== 'word' || (token.capital && index > sentence.first)) return false;
  const { lower } = token;
  return (
    words.auxiliaries.has(lower) ||
    words.perceived.has(lower) ||
    words.adverbs.has(lower) ||
    words.negations.has(lower) ||
    shapes.isAdverb(lower)
  );
}

/**
 * The noun phrase before an aside that ends at `close`. A common noun with a name in the aside is one speaker:
 * "the museum's director, Iris Blau, said" gives all of it, since the name says who the director is.
 */
function subjectBeforeAside(sentence: Sentence, close: number): Range | undefined {
  const closing = tokenAt(sentence, close)?.text ?? '';
  const opening = closing === ')' ? '(' : closing;
  // "Dray (Lab), said": the comma closes no aside of its own.
  if (closing === ',' && tokenAt(sentence, close - 1)?.text === ')') return subjectBeforeAside(sentence, close - 1);
  for (let index = close - 1; index > sentence.first && close - index <= longestAside; index--) {
    const token = tokenAt(sentence, index);
    if (isPunctuation(token, /^[.!?;:]$/) && !staysInside(sentence, index)) return undefined;
    if (token?.text !== opening || token.kind !== 'punctuation') continue;
    if (tokenAt(sentence, index - 1)?.text === ')') return subjectBeforeAside(sentence, index - 1);
    const subject = nounPhraseBefore(sentence, index - 1);
    if (!subject || isWord(tokenAt(sentence, subject.first), sentence.language.words.timeWords)) return undefined;
    const last = tokenAt(sentence, index - 1);
    // "Orrin Governor, Ann Dray, said": a title with a capital is no name either.
    const isName = last?.capital === true && !isWord(last, sentence.language.heads.titles);
    // "Anand, from the University, who led the study, said": what a preposition governs in an aside does not speak.
    const governed = isWord(tokenAt(sentence, subject.first - 1), sentence.language.words.prepositions);
    if (governed && isPunctuation(tokenAt(sentence, subject.first - 2), /^,$/))
      return nounPhraseBefore(sentence, subject.first - 3);
    // A name in brackets is a short form: "the relief office (ORA)".
    if (isName || opening === '(') return subject;
    if (isAllName(sentence, { first: index + 1, last: close - 1 })) return { first: subject.first, last: close - 1 };
    return describedName(sentence, subject) ?? subject;
  }
  // "Secunia.com, has said": a stray comma behind a subject that opens the sentence.
  if (closing !== ',') return undefined;
  const stray = nounPhraseBefore(sentence, close - 1);
  if (stray?.first === sentence.first) return stray;
  // "A man who lives by the mill, said": and one behind a description that no comma opened.
  const described = nounPhraseAfter(sentence, sentence.first);
  return described && isWord(tokenAt(sentence, described.last + 1), sentence.language.words.relativePronouns)
    ? described
    : undefined;
}

/** The stop of an initial ("J. Dray") or of a short form ("R-Minn.,"). */
const staysInside = (sentence: Sentence, stop: number) =>
  tokenAt(sentence, stop + 1)?.capital === true || isPunctuation(tokenAt(sentence, stop + 1), /^[,)]$/);

/** "Dray, 47, who has lived here, said": before a description and its comma stands the name. */
function describedName(sentence: Sentence, description: Range): Range | undefined {
  const comma = description.first - 1;
  if (!isPunctuation(tokenAt(sentence, comma), /^,$/) || !tokenAt(sentence, comma - 1)?.capital) return undefined;
  const name = nounPhraseBefore(sentence, comma - 1);
  return name && !isWord(tokenAt(sentence, name.first - 1), sentence.language.words.prepositions) ? name : undefined;
}

function isAllName(sentence: Sentence, { first, last }: Range): boolean {
  if (first > last || last - first > 5) return false;
  for (let index = first; index <= last; index++) {
    const token = tokenAt(sentence, index);
    if (!token?.capital && token?.text !== '.' && !isWord(token, sentence.language.heads.particles)) return false;
  }
  return true;
}
