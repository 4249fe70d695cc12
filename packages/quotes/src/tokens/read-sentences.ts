import { cueAt } from '../cues/cue-at.js';
import { hasAttributionAhead } from '../cues/attribution-ahead.js';
import type { Language } from '../languages/language.js';
import { endsAtStop } from './ends-at-stop.js';
import type { Sentence } from './sentence.js';
import type { Token } from './token.js';

/** No rule looks beyond a sentence, so this bound keeps the work for a paragraph proportional to its length. */
const longestSentence = 300;

/** Cuts the tokens of a paragraph into sentences. */
export function readSentences(
  text: string,
  tokens: readonly Token[],
  language: Language,
  paragraph: number,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  tokens.forEach((_, last) => {
    if (last + 1 < tokens.length && last - first + 1 < longestSentence && !endsAfter(text, tokens, last, language))
      return;
    sentences.push({ text, language, tokens, first, last, paragraph, number: sentences.length });
    first = last + 1;
  });
  return sentences;
}

function endsAfter(text: string, tokens: readonly Token[], index: number, language: Language): boolean {
  const token = tokens[index];
  if (token?.kind === 'punctuation') return endsAtStop(tokens, index, language);
  return token?.quoted !== undefined && endsAtQuoted(text, tokens, index, language);
}

/**
 * Words between marks that end in a stop end the sentence too, unless the attribution is still to come:
 * “Who was it?” the captain asked.
 */
function endsAtQuoted(text: string, tokens: readonly Token[], index: number, language: Language): boolean {
  const quoted = tokens[index]?.quoted;
  const next = tokens[index + 1];
  if (!quoted || !next) return false;
  if (quoted.unclosed) return true;
  const last = lastCharacter(text, quoted.start, quoted.end);
  if (!/[.!?…]/.test(last)) return false;
  if (next.kind === 'quoted') return true;
  if (next.capital && isIntroduced(tokens, index, language)) return true;
  if (next.capital || /^\p{Lu}/u.test(next.text))
    return !hasAttributionAhead(tokens, index + 1, language, last === '.');
  return next.kind === 'punctuation' && /[―—–(-]/.test(next.text) && last === '.' && !isSignature(tokens, index);
}

/** She asks: “Where is it?” Dray smiled. Words that have their cue before them need none behind. */
function isIntroduced(tokens: readonly Token[], index: number, language: Language): boolean {
  const mark = tokens[index - 1]?.text;
  return mark === ':' || (mark === ',' && cueAt(tokens[index - 2], language) !== undefined);
}

/** “….” — Ann Example */
const isSignature = (tokens: readonly Token[], index: number) =>
  /[―—–-]/.test(tokens[index + 1]?.text ?? '') && tokens[index + 2]?.capital === true;

function lastCharacter(text: string, start: number, end: number): string {
  let at = end - 1;
  while (at > start && /[\s'’]/.test(text.charAt(at))) at--;
  return text.charAt(at);
}
