import type { Attribution } from '../attribution/attribution.js';
import { hasFiniteVerb, isFinite } from '../attribution/finite-verb.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import { skipAddressee } from './skip-addressee.js';

/** How far "that", a colon or a mark is looked for behind an adjunct: "said in a long letter to the council that". */
const longestAdjunct = 24;

/** The first token of the words right of an attribution: behind the person told and behind when and where it was said. */
export function rightStart(sentence: Sentence, attribution: Attribution, end: number): number {
  const { addressingCues, cueParticles, words } = sentence.language;
  let start = attribution.region.last + 1;
  // "points out on Friday that": the particle is part of the cue.
  if (cueParticles.get(attribution.lemma) === tokenAt(sentence, start)?.lower) start += 1;
  if (attribution.order === 'phrase') return behindDescription(sentence, start, end);
  if (attribution.order === 'signature') return start;
  if (addressingCues.has(attribution.lemma) && attribution.order !== 'cue-subject')
    start = skipAddressee(sentence, start);
  const first = tokenAt(sentence, start);
  // "responded to the claims, calling them “lies”": what is answered is not said.
  if (isWord(first, words.contentBarriers) && attribution.form?.class === 'clause')
    return contentAhead(sentence, start, end) ?? firstMarks(sentence, start, end) ?? start;
  if (!first || !(first.kind === 'punctuation' || isAdjunct(sentence, start))) return start;
  const time = first.kind === 'punctuation' ? start : behindTime(sentence, start, end);
  // "said on Friday it would pay …, and that": the words begin at once, whatever "that" follows.
  if (time > start && opensClause(sentence, time)) return time;
  return contentAhead(sentence, start, end) ?? clauseBehind(sentence, start, end) ?? time;
}

/** How far the clause may stand behind "in a recent interview". */
const longestPlace = 8;

/** "told Reuters in a recent interview the cuts would hurt": behind a preposition and its noun a determiner begins the clause. */
function clauseBehind(sentence: Sentence, start: number, end: number): number | undefined {
  const { words } = sentence.language;
  if (!isWord(tokenAt(sentence, start), words.nounLinks) || isWord(tokenAt(sentence, start), words.closeLinks))
    return undefined;
  for (let index = start + 2; index <= end && index - start <= longestPlace; index++) {
    const [before, token] = [tokenAt(sentence, index - 1), tokenAt(sentence, index)];
    // "announced at a meeting on Monday, the mill was sold": the comma closes the adjunct.
    if (
      isPunctuation(token, /^,$/) &&
      opensClause(sentence, index + 1) &&
      hasFiniteVerb(sentence, { first: index + 1, last: end })
    )
      return index + 1;
    if (token?.kind !== 'word' || before?.kind !== 'word' || isWord(before, words.conjunctions)) return undefined;
    const begins = isWord(token, words.determiners) || isWord(token, words.pronouns);
    if (begins && !isWord(before, words.prepositions) && !isWord(before, words.determiners))
      return hasFiniteVerb(sentence, { first: index, last: end }) ? index : undefined;
  }
  return undefined;
}

/** The first words between marks. */
function firstMarks(sentence: Sentence, start: number, end: number): number | undefined {
  for (let index = start; index <= end; index++) if (tokenAt(sentence, index)?.kind === 'quoted') return index;
  return undefined;
}

/** How long the description of somebody behind "according to" may be. */
const longestDescription = 20;

/** "According to Ann Dray, a spokeswoman for the board, the dam is safe": what tells who that is is not said. */
function behindDescription(sentence: Sentence, start: number, end: number): number {
  const { words } = sentence.language;
  const first = tokenAt(sentence, start + 1);
  const isRelative = isWord(first, words.relativePronouns);
  if (!isPunctuation(tokenAt(sentence, start), /^,$/) || !(isRelative || isWord(first, words.articles))) return start;
  for (let index = start + 2; index < end && index - start < longestDescription; index++) {
    if (!isPunctuation(tokenAt(sentence, index), /^,$/)) continue;
    const isDescription =
      isRelative ||
      (describes(sentence, start + 1, index) && !hasFiniteVerb(sentence, { first: start + 1, last: index - 1 }));
    return isDescription ? index + 1 : start;
  }
  return start;
}

/** "a spokeswoman for", "the chief of": a title right before a preposition or the comma. */
function describes(sentence: Sentence, first: number, comma: number): boolean {
  const { heads, words } = sentence.language;
  for (let index = first + 1; index < comma; index++) {
    const next = tokenAt(sentence, index + 1);
    if (isWord(next, words.prepositions) || index + 1 === comma) return isWord(tokenAt(sentence, index), heads.titles);
  }
  return false;
}

function opensClause(sentence: Sentence, index: number): boolean {
  const { words } = sentence.language;
  const token = tokenAt(sentence, index);
  return token?.lower !== words.that && (isWord(token, words.pronouns) || isWord(token, words.determiners));
}

function isAdjunct(sentence: Sentence, index: number): boolean {
  const { words, shapes, asides } = sentence.language;
  const token = tokenAt(sentence, index);
  return (
    [words.prepositions, words.timeWords, words.adverbs, asides].some((list) => isWord(token, list)) ||
    shapes.isAdverb(token?.lower ?? '')
  );
}

function contentAhead(sentence: Sentence, start: number, end: number): number | undefined {
  for (let index = start; index <= end && index - start < longestAdjunct; index++) {
    const token = tokenAt(sentence, index);
    // "about prints that were found": with a verb right behind it "that" describes the noun before it.
    const isThat = token?.kind === 'word' && token.lower === sentence.language.words.that;
    if (token?.kind === 'quoted' || (isThat && !isFinite(sentence, index + 1))) return index;
    if (isPunctuation(token, /^:$/)) return index + 1;
    if (isPunctuation(token, /^[.!?;]$/)) return undefined;
  }
  return undefined;
}

/** "on Friday", "in a statement": a preposition and only words of time or a work, then an optional comma. */
function behindTime(sentence: Sentence, start: number, end: number): number {
  const { words, heads } = sentence.language;
  let index = isWord(tokenAt(sentence, start), words.prepositions) ? start + 1 : start;
  const from = index;
  for (; index <= end && index - from < 6; index++) {
    const token = tokenAt(sentence, index);
    const next = tokenAt(sentence, index + 1);
    const time =
      isWord(token, words.timeWords) || isWord(token, heads.documents) || /^\d{1,4}$/.test(token?.text ?? '');
    if (
      !time &&
      !(isWord(token, words.determiners) && (isWord(next, words.timeWords) || isWord(next, heads.documents)))
    )
      break;
  }
  if (index === from) return start;
  return isPunctuation(tokenAt(sentence, index), /^,$/) ? index + 1 : index;
}
