import type { Attribution } from '../../attribution/attribution.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import { clauseEnd } from './clause.js';
import { readings } from './cue-forms.js';
import { nounPhraseFrom } from './noun-phrase.js';
import { subjectBehind } from './subjects.js';

/** "Wie die Polizei mitteilte, …", "…, wie Velden am Montag sagte": the verb stands last, the words around it. */
export function asTheySay(sentence: Sentence, index: number): Attribution | undefined {
  if (tokenAt(sentence, index)?.lower !== 'wie') return undefined;
  const opens = index === sentence.first || isPunctuation(tokenAt(sentence, index - 1), /^(?:[,:;(—–]|--)$/);
  const end = clauseEnd(sentence, index);
  const verb = verbBefore(sentence, end, index);
  if (!opens || verb === undefined) return undefined;
  const subject = isWritten(sentence, index) ? workIn(sentence, index) : subjectBehind(sentence, index + 1);
  if (!subject || subject.last >= verb || tokenAt(sentence, subject.last)?.lower === 'man') return undefined;
  return {
    rule: 'as-they-say',
    order: 'phrase',
    cue: { first: verb, last: verb },
    subject,
    region: { first: index, last: end - 1 },
    lemma: readings.get(tokenAt(sentence, verb)?.lower ?? '')?.[0]?.lemma ?? '',
  };
}

/** The cue that ends the clause: "mitteilte", "gesagt hatte", "heißt". */
function verbBefore(sentence: Sentence, end: number, first: number): number | undefined {
  const last = tokenAt(sentence, end - 1);
  const isAuxiliary = /^(?:hat|hatte|haben|hatten)$/.test(last?.lower ?? '');
  const verb = isAuxiliary ? end - 2 : end - 1;
  const known = readings.get(tokenAt(sentence, verb)?.lower ?? '');
  return verb > first + 1 && known?.some(({ particle }) => particle === undefined) ? verb : undefined;
}

/** "wie es in dem Bericht heißt". */
const isWritten = (sentence: Sentence, index: number) => tokenAt(sentence, index + 1)?.lower === 'es';

function workIn(sentence: Sentence, index: number) {
  const preposition = tokenAt(sentence, index + 2);
  return isWord(preposition, new Set(['in', 'im', 'aus', 'vom', 'von', 'bei', 'beim']))
    ? nounPhraseFrom(sentence, index + 3)
    : undefined;
}
