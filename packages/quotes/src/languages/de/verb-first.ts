import type { Attribution } from '../../attribution/attribution.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import { clauseEnd, isFiniteForm } from './clause.js';
import { closedWords } from './closed-words.js';
import type { GermanCue } from './cue-forms.js';
import { nounPhraseFrom } from './noun-phrase.js';
import { subjectBehind, withApposition } from './subjects.js';

/** „…“, sagte Anna Velden. And without marks: Das Dach sei dicht, sagte Velden. */
export function verbFirst(sentence: Sentence, index: number, cue: GermanCue): Attribution | undefined {
  const left = tokenAt(sentence, index - 1);
  const parted = isPunctuation(left, /^(?:[,!?…—–]|--)$/);
  const afterWords = left?.kind === 'quoted' || (parted && tokenAt(sentence, index - 2)?.kind === 'quoted');
  if (!afterWords && !parted) return undefined;
  const subject = cue.lemma === 'heißen' ? placeOfWords(sentence, index) : subjectBehind(sentence, index + 1);
  if (!subject) return undefined;
  if (!afterWords && !isReport(sentence, index)) return undefined;
  const end = clauseEnd(sentence, index);
  const named = withApposition(sentence, subject, end);
  return {
    rule: afterWords ? 'inverted' : 'inverted-indirect',
    order: 'cue-subject',
    cue: { first: index, last: index },
    subject: named,
    region: { first: index, last: Math.max(named.last, end - 1) },
    lemma: cue.lemma,
    form: cue,
  };
}

/** "heißt es in dem Bericht", "hieß es aus dem Rathaus": the work or the house speaks. */
function placeOfWords(sentence: Sentence, index: number) {
  if (tokenAt(sentence, index + 1)?.lower !== 'es') return undefined;
  for (let at = index + 2; at <= index + 6; at++) {
    const token = tokenAt(sentence, at);
    if (token?.kind !== 'word') return undefined;
    if (/^(?:in|im|aus|vom|von|bei|beim|seitens)$/.test(token.lower)) return nounPhraseFrom(sentence, at + 1);
  }
  return undefined;
}

/**
 * Without marks a verb behind a comma stands first only where a whole clause stands before: "Velden, die Bürgermeisterin, sagte"
 * has its subject on the left.
 */
export function isReport(sentence: Sentence, index: number): boolean {
  const opening = tokenAt(sentence, sentence.first);
  if (isWord(opening, closedWords.subordinators) || isWord(opening, closedWords.complementizers))
    return opening?.lower === 'dass';
  for (let at = sentence.first + 1; at < index; at++) {
    if (isPunctuation(tokenAt(sentence, at), /^,$/)) return false;
    if (isFiniteForm(sentence, at)) return true;
  }
  return false;
}
