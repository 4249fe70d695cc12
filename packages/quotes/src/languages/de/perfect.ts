import type { Attribution } from '../../attribution/attribution.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import { wordSet } from '../word-set.js';
import { clauseEnd, clauseStart } from './clause.js';
import { closedWords } from './closed-words.js';
import type { GermanCue } from './cue-forms.js';
import { subjectBehind, subjectUpTo } from './subjects.js';
import { isReport } from './verb-first.js';

const have = wordSet('hat haben hatte hatten');

/** How far the auxiliary may stand before its participle. */
const longest = 24;

/** "Velden hat erklärt, …", „…“, hatte Velden gesagt. */
export function perfect(sentence: Sentence, index: number, cue: GermanCue): Attribution | undefined {
  const auxiliary = auxiliaryBefore(sentence, index);
  if (auxiliary === undefined) return undefined;
  const first = clauseStart(sentence, auxiliary);
  const opening = tokenAt(sentence, first);
  if (isWord(opening, closedWords.subordinators) || isWord(opening, closedWords.complementizers)) return undefined;
  const left = tokenAt(sentence, auxiliary - 1);
  const isFirst = first === auxiliary;
  const afterWords =
    left?.kind === 'quoted' || (isPunctuation(left, /^[,—–]$/) && tokenAt(sentence, auxiliary - 2)?.kind === 'quoted');
  const subject =
    (isFirst ? undefined : subjectUpTo(sentence, first, auxiliary)) ?? subjectBehind(sentence, auxiliary + 1);
  const isBehindWords = afterWords || (isPunctuation(left, /^,$/) && isReport(sentence, auxiliary));
  if (!subject || (isFirst && !isBehindWords) || subject.last >= index) return undefined;
  const denied = deniedBetween(sentence, auxiliary, index);
  const end = clauseEnd(sentence, index);
  return {
    rule: isFirst ? (afterWords ? 'inverted' : 'inverted-indirect') : 'perfect',
    order: isFirst ? 'cue-subject' : 'subject-cue',
    cue: { first: index, last: index },
    subject,
    region: { first, last: index },
    lemma: cue.lemma,
    form: cue,
    ...(!isFirst && {
      wordsFrom:
        cue.class === 'marks'
          ? Math.min(subject.last, index) + 1
          : tokenAt(sentence, end)?.kind === 'quoted'
            ? end
            : end + 1,
    }),
    unsaid: denied,
    denied,
  };
}

function auxiliaryBefore(sentence: Sentence, index: number): number | undefined {
  for (let at = index - 1; at >= sentence.first && index - at < longest; at--) {
    const token = tokenAt(sentence, at);
    if (isWord(token, have)) return at;
    if (token?.kind === 'quoted' || isPunctuation(token, /^[,;:.!?]$/)) return undefined;
  }
  return undefined;
}

function deniedBetween(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWord(tokenAt(sentence, at), closedWords.negations)) return true;
  return false;
}
