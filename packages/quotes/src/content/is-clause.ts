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
  if (isWord(first, words.complementizers)) return true;
  if (gerundCues.has(attribution.lemma) && isGerundClause(sentence, range, attribution)) return true;
  const plain = plainCues.has(attribution.lemma);
  if (isWord(first, words.prepositions) && !first?.capital && !plain) return false;
  if (isWord(first, words.contentBarriers)) return false;
  const longest = plain ? longestPlainSubject : longestSubject;
  for (let index = range.first; index <= range.last && index - range.first < longest; index++) {
    const token = tokenAt(sentence, index);
    if (index > range.first && isFinite(sentence, index)) return true;
    if (plain) continue;
    // "announced the sites that would close": a verb behind "that" describes the noun.
    if (isPunctuation(token, /^[,;:]$/) || isWord(token, words.relativePronouns)) return false;
  }
  return false;
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
