import type { Attribution } from '../../attribution/attribution.js';
import { governedSubject } from '../../attribution/governed-subject.js';
import { jointSubject } from '../../attribution/joint-subject.js';
import { subjectBefore } from '../../attribution/subject-before.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import type { Range } from '../../tokens/token.js';
import type { VerbGroup } from './verb-group.js';
import { wordsFrom } from './words-from.js';

/** Le maire a dit : « … ». Elle assure que … */
export function clauseFirst(sentence: Sentence, group: VerbGroup): Attribution | undefined {
  const { words } = sentence.language;
  const near = subjectBefore(sentence, group.first);
  const alone = near && governedSubject(sentence, near, group.first);
  if (!alone) return undefined;
  const subject = withApposed(sentence, jointSubject(sentence, alone), group.first);
  const head = tokenAt(sentence, subject.last);
  if (isWord(head, words.expletives) || head?.lower === 'on') return undefined;
  return {
    rule: 'subject-first',
    order: 'subject-cue',
    cue: group.cue,
    subject,
    region: { first: subject.first, last: group.last },
    lemma: group.form.lemma,
    form: group.form,
    wordsFrom: wordsFrom(sentence, group),
    unsaid: group.hearsay || group.negated,
    denied: group.negated,
  };
}

/** "Le préfet de la Vellonne, Hugues Astier, a dit": the name between commas says who the noun before it is. */
function withApposed(sentence: Sentence, subject: Range, verb: number): Range {
  const { words, heads } = sentence.language;
  const comma = subject.last + 1;
  const isNoun = isWord(tokenAt(sentence, subject.first), words.determiners);
  if (!isNoun || !isPunctuation(tokenAt(sentence, comma), /^,$/) || !isPunctuation(tokenAt(sentence, verb - 1), /^,$/))
    return subject;
  for (let index = comma + 1; index < verb - 1; index++) {
    const token = tokenAt(sentence, index);
    if (!token?.capital && token?.text !== '.' && !isWord(token, heads.particles)) return subject;
  }
  return { first: subject.first, last: verb - 2 };
}
