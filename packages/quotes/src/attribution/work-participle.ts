import type { CueForm } from '../languages/language.js';
import { isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Attribution } from './attribution.js';
import { nounPhraseBefore } from './noun-phrase-before.js';

/** "a report released on Friday alleging": how far the head noun may stand from its participle. */
const longestDescription = 10;

/** "a report released on Friday alleging …", "a letter saying …": a participle behind a work makes the work speak. */
export function workParticiple(sentence: Sentence, index: number, form: CueForm): Attribution | undefined {
  if (form.tense !== 'participle') return undefined;
  const { heads } = sentence.language;
  for (let at = index - 1; at >= sentence.first && index - at <= longestDescription; at--) {
    const token = tokenAt(sentence, at);
    if (token?.kind !== 'word') return undefined;
    if (!isWord(token, heads.documents) && !isWord(token, heads.recordings)) continue;
    const phrase = nounPhraseBefore(sentence, at);
    if (!phrase) return undefined;
    const subject = { first: phrase.first, last: index - 1 };
    const region = { first: subject.first, last: index };
    return {
      rule: 'work-participle',
      order: 'subject-cue',
      cue: { first: index, last: index },
      subject,
      region,
      lemma: form.lemma,
      form,
    };
  }
  return undefined;
}
