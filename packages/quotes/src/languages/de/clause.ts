import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import { closedWords } from './closed-words.js';

/** How far the ends of a clause are looked for. */
const longest = 60;

/** The first token of the clause in which a verb stands second: behind the last comma, colon, dash, quotation or "und" before it. */
export function clauseStart(sentence: Sentence, verb: number): number {
  for (let index = verb - 1; index >= sentence.first && verb - index < longest; index--) {
    const token = tokenAt(sentence, index);
    if (token?.kind === 'quoted' || isPunctuation(token, /^(?:[,;:—–!?]|--)$/)) return index + 1;
    if (index < verb - 1 && isWord(token, closedWords.conjunctions) && !isList(sentence, index)) return index + 1;
    if (index === verb - 1 && isWord(token, closedWords.conjunctions)) return index + 1;
  }
  return Math.max(sentence.first, verb - longest + 1);
}

/** "Lotte Moor und Jan Hohl sagten": between two names "und" begins no clause. */
const isList = (sentence: Sentence, index: number) =>
  tokenAt(sentence, index - 1)?.capital === true && tokenAt(sentence, index + 1)?.capital === true;

/** The token behind the clause in which a verb stands: its comma, colon, stop or the words between marks. */
export function clauseEnd(sentence: Sentence, verb: number): number {
  for (let index = verb + 1; index <= sentence.last && index - verb < longest; index++) {
    const token = tokenAt(sentence, index);
    if (token?.kind === 'quoted' || isPunctuation(token, /^(?:[,;:.!?—–]|--)$/)) return index;
  }
  return Math.min(sentence.last + 1, verb + longest);
}

/** Finite in form, as far as German tells without a dictionary. */
export function isFiniteForm(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index);
  if (token?.kind !== 'word' || /^\p{Lu}/u.test(token.text)) return false;
  if (closedWords.finiteVerbs.has(token.lower)) return true;
  if (sentence.language.cues.get(token.lower)?.tense === 'present') return true;
  if (!/[^aeiouyäöü]te?n?$/.test(token.lower) || token.lower.length < 4) return false;
  return (
    !noVerbs.has(token.lower) && !/^(?:ge|be|ver|zer|ent|er).*t$/.test(token.lower) && !isAttribute(sentence, index)
  );
}

/** "der geplante Bau": before a noun and behind an article it describes. */
const isAttribute = (sentence: Sentence, index: number) =>
  isWord(tokenAt(sentence, index - 1), closedWords.determiners) ||
  isWord(tokenAt(sentence, index - 1), closedWords.prepositions);

const noVerbs = new Set(
  (
    'nicht jetzt erst selbst seit fast sonst meist längst zuletzt zuerst recht insgesamt vielleicht leicht nächst dort laut samt acht hundert ' +
    'achten ersten letzten nächsten meisten besten ältesten neuesten größten rechten leichten echten heute erste letzte nächste meiste beste rechte echte leichte ' +
    'bekannt bekannte bekannten gesamte gesamten verletzt verletzte verletzten konkret konkrete konkreten direkt direkte direkten dicht dichte oft gut'
  ).split(' '),
);
