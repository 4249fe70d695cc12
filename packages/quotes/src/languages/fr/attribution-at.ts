import type { Attribution } from '../../attribution/attribution.js';
import { signature } from '../../attribution/signature.js';
import { cueAt } from '../../cues/cue-at.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import { asTheySay } from './as-they-say.js';
import { clauseFirst } from './clause-first.js';
import { inverted } from './inverted.js';
import { speakerPhrase } from './speaker-phrase.js';
import { borrowed } from './borrowed.js';
import { verbGroup, type VerbGroup } from './verb-group.js';

/** Who is said to speak at a token, in the word orders of French. */
export function attributionAt(
  sentence: Sentence,
  index: number,
  hasMarks: boolean,
  before: Attribution | undefined,
): Attribution | undefined {
  const phrase = speakerPhrase(sentence, index) ?? signature(sentence, index);
  if (phrase) return phrase;
  const form = cueAt(tokenAt(sentence, index), sentence.language);
  if (!form || (form.class === 'marks' && !hasMarks)) return undefined;
  const group = verbGroup(sentence, index, form);
  if (!group || isNoun(sentence, group)) return undefined;
  if (form.tense === 'participle') return borrowed(sentence, group, before);
  return (
    asTheySay(sentence, group) ??
    inverted(sentence, group) ??
    clauseFirst(sentence, group) ??
    borrowed(sentence, group, before)
  );
}

/** "le juge", "une demande", "sans réponse": the form is a noun. */
function isNoun(sentence: Sentence, { first, last, clitic }: VerbGroup): boolean {
  const { words } = sentence.language;
  const before = tokenAt(sentence, first - 1);
  if (clitic !== undefined || first !== last) return false;
  return (
    (before?.kind === 'word' &&
      !before.capital &&
      (words.articles.has(before.lower) || words.prepositions.has(before.lower))) ||
    isWord(before, words.nounLinks) ||
    isPunctuation(before, /^-/)
  );
}
