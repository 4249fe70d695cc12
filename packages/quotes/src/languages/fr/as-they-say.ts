import type { Attribution } from '../../attribution/attribution.js';
import { subjectBefore } from '../../attribution/subject-before.js';
import { tokenAt, type Sentence } from '../../tokens/sentence.js';
import { subjectBehind } from './speakers.js';
import type { VerbGroup } from './verb-group.js';

/** "comme l'a expliqué le maire", "ainsi que le souligne le rapport", "comme elle l'a rappelé": the words stand around it. */
export function asTheySay(sentence: Sentence, group: VerbGroup): Attribution | undefined {
  const opening = openingBefore(sentence, group.first);
  const subject =
    opening === undefined ? subjectBetween(sentence, group.first) : subjectBehind(sentence, group.last + 1);
  if (!subject) return undefined;
  const first = opening ?? subject.first - 1;
  return {
    rule: 'as-they-say',
    order: 'phrase',
    cue: group.cue,
    subject,
    region: { first, last: Math.max(group.last, subject.last) },
    lemma: group.form.lemma,
  };
}

/** Where "comme" or "ainsi que" begins that stands right before a token. */
function openingBefore(sentence: Sentence, index: number): number | undefined {
  if (tokenAt(sentence, index - 1)?.lower === 'comme') return index - 1;
  const soThat = tokenAt(sentence, index - 1)?.lower === 'que' && tokenAt(sentence, index - 2)?.lower === 'ainsi';
  return soThat ? index - 2 : undefined;
}

/** "comme elle l'a rappelé": the subject stands between. */
function subjectBetween(sentence: Sentence, verb: number) {
  const subject = subjectBefore(sentence, verb);
  return subject && tokenAt(sentence, subject.first - 1)?.lower === 'comme' ? subject : undefined;
}
