import type { CueForm } from '../languages/language.js';
import { isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';
import type { Attribution } from './attribution.js';
import { nounPhraseBefore } from './noun-phrase-before.js';
import { subjectBefore } from './subject-before.js';

/** "X was quoted as saying …", "state radio quoted X as saying …": a carrier heard X, and X speaks, not the carrier. */
export function quotedAs(sentence: Sentence, index: number, form: CueForm): Attribution | undefined {
  if (form.tense !== 'participle' || !isWord(tokenAt(sentence, index - 1), sentence.language.asides)) return undefined;
  const subject = quotedPerson(sentence, index - 2);
  if (!subject) return undefined;
  // “…,” the agency quoted Moll as saying: the carrier belongs to the attribution.
  const carrier = isQuoting(sentence, subject.first - 1) ? nounPhraseBefore(sentence, subject.first - 2) : undefined;
  const region = { first: carrier?.first ?? subject.first, last: index };
  const cue = { first: index, last: index };
  return { rule: 'quoted-as', order: 'subject-cue', cue, subject, region, lemma: form.lemma, form };
}

/** How long the name between "quoted" and "as saying" may be. */
const longestObject = 10;

/** Whether the verb only brings in somebody who speaks: "quoted X as saying". */
export function introducesSpeaker(sentence: Sentence, index: number): boolean {
  const { asides, cues } = sentence.language;
  if (!isQuoting(sentence, index)) return false;
  for (let at = index + 1; at <= index + longestObject; at++) {
    const next = tokenAt(sentence, at + 1);
    if (isWord(tokenAt(sentence, at), asides) && cues.get(next?.lower ?? '')?.tense === 'participle') return true;
  }
  return false;
}

function quotedPerson(sentence: Sentence, last: number): Range | undefined {
  if (isQuoting(sentence, last)) return subjectBefore(sentence, last);
  const object = nounPhraseBefore(sentence, last);
  return object && isQuoting(sentence, object.first - 1) ? object : undefined;
}

const isQuoting = (sentence: Sentence, index: number) =>
  sentence.language.quotingCues.has(sentence.language.cues.get(tokenAt(sentence, index)?.lower ?? '')?.lemma ?? '');
