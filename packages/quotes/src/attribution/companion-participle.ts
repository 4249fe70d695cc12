import type { CueForm } from '../languages/language.js';
import { isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Attribution } from './attribution.js';
import { nounPhraseBefore } from './noun-phrase-before.js';

/** ", with one resident calling it “a farce”": behind "with" a participle has a subject of its own. */
export function companionParticiple(sentence: Sentence, index: number, form: CueForm): Attribution | undefined {
  if (form.tense !== 'participle') return undefined;
  const subject = nounPhraseBefore(sentence, index - 1);
  if (!subject || !isWord(tokenAt(sentence, subject.first - 1), sentence.language.words.companions)) return undefined;
  return {
    rule: 'companion-participle',
    order: 'subject-cue',
    cue: { first: index, last: index },
    subject,
    region: { first: subject.first, last: index },
    lemma: form.lemma,
    form,
  };
}
