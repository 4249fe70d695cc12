import { wordCount } from '../../content/is-title.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import { closedWords } from './closed-words.js';

/** How far the ends of a clause are looked for. */
const longest = 60;

/**
 * The first token of the clause in which a verb stands second: behind the last comma, colon, dash or quotation before it, or
 * behind an "und" that has a verb on its left. "Polizei und Feuerwehr sagten" is one clause.
 */
export function clauseStart(sentence: Sentence, verb: number): number {
  const first = boundaryBefore(sentence, verb);
  let hasVerb = false;
  let start = first;
  for (let index = first; index < verb; index++) {
    if (hasVerb && isWord(tokenAt(sentence, index), closedWords.conjunctions)) start = index + 1;
    hasVerb ||= isFiniteForm(sentence, index);
  }
  return start;
}

function boundaryBefore(sentence: Sentence, verb: number): number {
  for (let index = verb - 1; index >= sentence.first && verb - index < longest; index--) {
    const token = tokenAt(sentence, index);
    if ((token?.kind === 'quoted' && !isNamed(sentence, index)) || isPunctuation(token, /^(?:[,;:—–!?]|--)$/))
      return index + 1;
  }
  return Math.max(sentence.first, verb - longest + 1);
}

/** "gegenüber «Bild»", "der „Orracher Zeitung“": a paper behind a preposition or an article, and no words of anybody. */
function isNamed(sentence: Sentence, index: number): boolean {
  const quoted = tokenAt(sentence, index)?.quoted;
  const before = tokenAt(sentence, index - 1);
  if (!quoted || !(isWord(before, closedWords.prepositions) || isWord(before, closedWords.determiners))) return false;
  return wordCount(sentence.text, quoted) <= 3 && /^\p{Lu}/u.test(sentence.text.slice(quoted.start, quoted.start + 1));
}

/** The token behind the clause in which a verb stands: its comma, colon, stop or the words between marks. */
export function clauseEnd(sentence: Sentence, verb: number): number {
  for (let index = verb + 1; index <= sentence.last && index - verb < longest; index++) {
    const token = tokenAt(sentence, index);
    if ((token?.kind === 'quoted' && !isNamed(sentence, index)) || isPunctuation(token, /^(?:[,;:.!?—–]|--)$/))
      return index;
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
