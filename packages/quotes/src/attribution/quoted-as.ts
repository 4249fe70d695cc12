import type { CueForm } from '../languages/language.js';
import { isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Attribution } from './attribution.js';
import { subjectBefore } from './subject-before.js';

/** "X was quoted as saying …": the passive of a paper that heard X. */
export function quotedAs(sentence: Sentence, index: number, form: CueForm): Attribution | undefined {
  const { language } = sentence;
  const as = isWord(tokenAt(sentence, index - 1), language.asides);
  const quoted = tokenAt(sentence, index - 2);
  if (form.tense !== 'participle' || !as || language.cues.get(quoted?.lower ?? '')?.lemma !== 'quote') return undefined;
  const subject = subjectBefore(sentence, index - 2);
  if (!subject) return undefined;
  const cue = { first: index, last: index };
  return {
    rule: 'quoted-as',
    order: 'subject-cue',
    cue,
    subject,
    region: { first: subject.first, last: index },
    lemma: form.lemma,
    form,
  };
}
