import type { Attribution } from '../../attribution/attribution.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import { clauseEnd } from './clause.js';
import { closedWords } from './closed-words.js';
import { nounPhraseFrom } from './noun-phrase.js';
import { withApposition } from './subjects.js';

/** „…“, so die Sprecherin. Man habe alles geprüft, so Velden. */
export function soSays(sentence: Sentence, index: number): Attribution | undefined {
  if (tokenAt(sentence, index)?.text !== 'so') return undefined;
  const left = tokenAt(sentence, index - 1);
  if (left?.kind !== 'quoted' && !isPunctuation(left, /^(?:[,!?—–]|--)$/)) return undefined;
  const subject = nounPhraseFrom(sentence, index + 1);
  if (
    !subject ||
    (closedWords.pronouns.has(tokenAt(sentence, subject.first)?.lower ?? '') && subject.first === subject.last)
  )
    return undefined;
  const end = clauseEnd(sentence, index);
  const after = tokenAt(sentence, subject.last + 1);
  // "so der Plan sei": a verb behind the noun makes "so" an adverb.
  const ends =
    subject.last + 1 === end ||
    isWord(after, closedWords.prepositions) ||
    isWord(after, closedWords.timeWords) ||
    isWord(after, closedWords.adverbs);
  if (!ends) return undefined;
  const named = withApposition(sentence, subject, end);
  const afterWords = left?.kind === 'quoted' || tokenAt(sentence, index - 2)?.kind === 'quoted';
  return {
    rule: 'so-says',
    order: afterWords ? 'cue-subject' : 'phrase',
    cue: { first: index, last: index },
    subject: named,
    region: { first: index, last: Math.max(named.last, end - 1) },
    lemma: 'so',
  };
}
