import type { Attribution } from '../attribution/attribution.js';
import { isFinite } from '../attribution/finite-verb.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';

/** How far into the words a verb is looked for. */
const longestSubject = 14;
const longestPlainSubject = 24;

/** Whether words without marks are a clause, as reported speech is: "said the bridge had closed", not "announced the plan". */
export function isClause(sentence: Sentence, range: Range, attribution: Attribution): boolean {
  const { words, plainCues, gerundCues, rules } = sentence.language;
  if (rules) return rules.opensClause(sentence, range, attribution);
  const first = tokenAt(sentence, range.first);
  if (isWord(first, words.complementizers) || beginsWithSubject(sentence, range.first)) return true;
  // "which experts say registered six": the pronoun before the speaker is the subject of the words.
  const opener = tokenAt(sentence, attribution.region.first - 1);
  if (isWord(opener, words.relativePronouns) && isFinite(sentence, range.first)) return true;
  if (gerundCues.has(attribution.lemma) && isGerundClause(sentence, range, attribution)) return true;
  // "told the court the dam, an old one, would": behind the person told stands a clause, as behind "say".
  const told = attribution.form?.class === 'addressee' && range.first > attribution.region.last + 1;
  const plain = told || plainCues.has(attribution.lemma);
  if (isWord(first, words.prepositions) && !first?.capital && (told || !plain)) return false;
  if (isWord(first, words.contentBarriers)) return false;
  const longest = plain ? longestPlainSubject : longestSubject;
  for (let index = range.first; index <= range.last && index - range.first < longest; index++) {
    const token = tokenAt(sentence, index);
    if (
      index > range.first &&
      !isElsewhere(sentence, index, range.first) &&
      (isFinite(sentence, index) || (plain && isPresent(sentence, index, range.first)))
    )
      return true;
    // "warned the officials, who will be sent": what describes the person told is no clause.
    if (told && isWord(token, words.relativePronouns) && isPunctuation(tokenAt(sentence, index - 1), /^,$/))
      return false;
    if (plain) continue;
    // "announced the sites that would close": a verb behind "that" describes the noun.
    if (isPunctuation(token, /^[,;:]$/) || isWord(token, words.relativePronouns)) return false;
  }
  return false;
}

/** "announced the arrest and praised", "repeated the points Dray has made": a verb of the reporter's, or one that describes a noun. */
function isElsewhere(sentence: Sentence, index: number, first: number): boolean {
  const { words } = sentence.language;
  const [before, further] = [tokenAt(sentence, index - 1), tokenAt(sentence, index - 2)];
  if (isWord(before, words.conjunctions)) return true;
  if (isWord(before, words.auxiliaries) && index - 1 > first && isElsewhere(sentence, index - 1, first)) return true;
  if (index - 2 < first || further?.kind !== 'word' || further.capital) return false;
  const isSubject = before?.capital === true || isWord(before, words.pronouns);
  const lists = [
    words.determiners,
    words.prepositions,
    words.conjunctions,
    words.subordinators,
    words.timeWords,
    words.complementizers,
    words.adverbs,
  ];
  return isSubject && !isVerbAlone(sentence, further.lower) && !lists.some((list) => isWord(further, list));
}

/** "believe", but not "points", which is a noun too. */
function isVerbAlone({ language }: Sentence, word: string): boolean {
  const cue = language.cues.get(word);
  return cue !== undefined && !language.nounCues.has(cue.lemma);
}

/** "it cut its debt", "she sees": a pronoun that can only be a subject, or "it" with a verb right behind. */
function beginsWithSubject(sentence: Sentence, index: number): boolean {
  const { words, shapes } = sentence.language;
  const first = tokenAt(sentence, index);
  const next = tokenAt(sentence, index + 1);
  if (!isWord(first, words.pronouns) || isWord(first, words.relativePronouns) || next?.kind !== 'word') return false;
  return (
    ![words.prepositions, words.conjunctions, words.adverbs, words.timeWords, words.determiners].some((list) =>
      isWord(next, list),
    ) ||
    (isWord(next, words.adverbs) && shapes.isPresent(tokenAt(sentence, index + 2)?.lower ?? ''))
  );
}

/** "the sea rises two inches": a form in -s behind a noun, with what a verb has behind it. A plural has an adjective or a determiner before it. */
function isPresent(sentence: Sentence, index: number, first: number): boolean {
  const { words, shapes } = sentence.language;
  const token = tokenAt(sentence, index);
  const before = tokenAt(sentence, index - 1);
  const next = tokenAt(sentence, index + 1);
  if (token?.kind !== 'word' || token.capital || !shapes.isPresent(token.lower)) return false;
  const behindNoun =
    before?.kind === 'word' &&
    (index - 1 > first || before.capital) &&
    !shapes.isPlural(before.lower) &&
    ![words.determiners, words.prepositions, words.timeWords, words.conjunctions].some((list) => isWord(before, list));
  const hasObject =
    next === undefined ||
    next.kind !== 'word' ||
    next.capital ||
    /^\d/.test(next.text) ||
    shapes.isAdverb(next.lower) ||
    [words.determiners, words.prepositions, words.pronouns, words.adverbs, words.complementizers].some((list) =>
      isWord(next, list),
    );
  return behindNoun && hasObject;
}

/** "announced overrunning the camp"; and behind "alleging" also "fraud spreading in the bank". */
function isGerundClause(sentence: Sentence, range: Range, attribution: Attribution): boolean {
  const { words, shapes } = sentence.language;
  const first = tokenAt(sentence, range.first);
  const second = tokenAt(sentence, range.first + 1);
  if (first && shapes.isGerund(first.lower)) return second?.capital === true || isWord(second, words.determiners);
  if (attribution.form?.class !== 'strong') return false;
  for (let index = range.first + 2; index <= range.last && index - range.first < longestSubject; index++) {
    const token = tokenAt(sentence, index);
    if (isPunctuation(token, /^[,;:]$/)) return false;
    if (token && shapes.isGerund(token.lower) && !isWord(tokenAt(sentence, index - 1), words.prepositions)) return true;
  }
  return false;
}
