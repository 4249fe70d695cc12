import type { Attribution } from '../../attribution/attribution.js';
import { sentenceSubject } from '../../attribution/sentence-subject.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import type { VerbGroup } from './verb-group.js';
import { wordsFrom } from './words-from.js';

/** ", ajoutant que …", "et a promis …": a verb that borrows the subject of the one before. */
export function borrowed(
  sentence: Sentence,
  group: VerbGroup,
  before: Attribution | undefined,
): Attribution | undefined {
  const { words } = sentence.language;
  const isParticiple = group.form.tense === 'participle';
  const left = tokenAt(sentence, group.first - 1);
  const follows = isWord(left, words.conjunctions) || isPunctuation(left, /^(?:[,—–]|--)$/) || left?.kind === 'quoted';
  if (!follows && !(isParticiple && left?.lower === 'en')) return undefined;
  const subject = before?.subject ?? sentenceSubject(sentence, group.first);
  if (!subject) return undefined;
  return {
    rule: isParticiple ? 'participle' : 'coordinated',
    order: 'shared',
    cue: group.cue,
    subject,
    region: { first: group.first, last: group.last },
    lemma: group.form.lemma,
    form: group.form,
    wordsFrom: wordsFrom(sentence, group),
    guessed: !before?.subject,
    unsaid: group.hearsay || group.negated,
    denied: group.negated,
  };
}
