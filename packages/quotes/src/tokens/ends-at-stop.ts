import type { Language } from '../languages/language.js';
import type { Token } from './token.js';

/** Whether the sentence ends at this punctuation mark: a stop, a gap, and then a capital, a digit or an opening mark. */
export function endsAtStop(tokens: readonly Token[], index: number, language: Language): boolean {
  const stop = tokens[index];
  const next = tokens[index + 1];
  if (!stop || !next || !/^[.!?…;]$/.test(stop.text)) return false;
  // A semicolon parts two attributions only where a quotation begins behind it.
  if (stop.text === ';') return next.kind === 'quoted';
  const begins = next.capital || /^\p{Lu}/u.test(next.text) || next.kind === 'quoted' || /^[\d([—–-]/.test(next.text);
  if (!begins) return false;
  if (next.start === stop.end) return next.kind === 'quoted' && next.quoted?.single === false;
  if (stop.text !== '.') return true;
  return next.kind === 'quoted' || !isAbbreviation(tokens, index - 1, language, next);
}

/** Whether the word before a stop is an abbreviation or an initial. */
export function isAbbreviation(tokens: readonly Token[], index: number, language: Language, next?: Token): boolean {
  const word = tokens[index];
  const stop = tokens[index + 1];
  if (word?.kind !== 'word' || stop?.start !== word.end) return false;
  // "the U.S. The …", "at 6 a.m. She …": a determiner or a pronoun with a capital begins a sentence.
  const { determiners, pronouns } = language.words;
  if (next && /^\p{Lu}/u.test(next.text) && (determiners.has(next.lower) || pronouns.has(next.lower))) return false;
  if (/^\p{Lu}$/u.test(word.text) || /^\p{L}\.\p{L}/u.test(word.text)) return true;
  return language.words.abbreviations.has(word.lower);
}
