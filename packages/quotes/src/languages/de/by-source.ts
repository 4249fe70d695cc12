import type { Attribution } from '../../attribution/attribution.js';
import { isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import type { Range } from '../../tokens/token.js';
import { wordSet } from '../word-set.js';
import { closedWords } from './closed-words.js';
import { isNoun, nounPhraseFrom, nounPhraseUpTo } from './noun-phrase.js';

/** "nach Angaben der Polizei": what somebody gives out. */
const givenOut = wordSet(
  'angaben angabe aussage aussagen ansicht auffassung einschätzung darstellung meinung worten informationen information erkenntnissen überzeugung bericht schilderung',
);

/** "laut X", "X zufolge", "nach Angaben von X": the phrase names the speaker itself. */
export function bySource(sentence: Sentence, index: number): Attribution | undefined {
  const lower = tokenAt(sentence, index)?.lower;
  if (lower === 'zufolge') return accordingBehind(sentence, index);
  if (lower === 'laut') {
    const subject = nounPhraseFrom(sentence, index + 1);
    return subject && phrase({ first: index, last: index }, subject, 'laut');
  }
  return lower === 'nach' || lower === 'aus' ? givenOutBy(sentence, index) : undefined;
}

const phrase = (cue: Range, subject: Range, lemma: string): Attribution => ({
  rule: 'speaker-phrase',
  order: 'phrase',
  cue,
  subject,
  region: { first: Math.min(cue.first, subject.first), last: Math.max(cue.last, subject.last) },
  lemma,
});

/** "Der Polizei zufolge", "Angaben der Polizei zufolge". */
function accordingBehind(sentence: Sentence, index: number): Attribution | undefined {
  const whole = nounPhraseUpTo(sentence, index - 1);
  if (!whole) return undefined;
  const source = isWord(tokenAt(sentence, whole.first), givenOut) ? sourceBehind(sentence, whole.first + 1) : undefined;
  const found = phrase({ first: index, last: index }, source ?? whole, 'zufolge');
  return { ...found, region: { first: whole.first, last: index } };
}

/** "nach Angaben der Polizei", "nach den Worten des Ministers", "aus Sicht der Stadt" is an opinion, and left out. */
function givenOutBy(sentence: Sentence, index: number): Attribution | undefined {
  const at = isWord(tokenAt(sentence, index + 1), closedWords.determiners) ? index + 2 : index + 1;
  const noun = tokenAt(sentence, at);
  if (tokenAt(sentence, index)?.lower !== 'nach') return undefined;
  // "nach Polizeiangaben": the compound names the speaker.
  if (isNoun(noun) && /.{3}angaben$/.test(noun?.lower ?? ''))
    return phrase({ first: index, last: index }, { first: at, last: at }, 'nach');
  if (!isWord(noun, givenOut)) return undefined;
  const subject = sourceBehind(sentence, at + 1);
  return subject && phrase({ first: index, last: at }, subject, `nach ${noun?.text ?? ''}`);
}

function sourceBehind(sentence: Sentence, at: number): Range | undefined {
  return nounPhraseFrom(sentence, isWord(tokenAt(sentence, at), closedWords.nounLinks) ? at + 1 : at);
}
