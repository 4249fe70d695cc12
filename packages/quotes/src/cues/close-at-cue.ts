import type { Language } from '../languages/language.js';
import type { MarkedSpan } from '../marks/marked-span.js';
import { readTokens } from '../tokens/read-tokens.js';
import type { Token } from '../tokens/token.js';
import { cueAt } from './cue-at.js';

/** How far into an unclosed quotation its attribution is looked for. */
const longestQuotation = 2_000;

/** How many words the name between the comma and the cue may have. */
const longestName = 4;

/** A closing mark was forgotten: ", said Tom Hale" or ", Hale said" ends the words where the mark should stand. */
export function closeAtCue(text: string, span: MarkedSpan, language: Language): MarkedSpan {
  const opening = { start: span.start, end: Math.min(span.end, span.start + longestQuotation) };
  const tokens = readTokens(text, opening, [], language.spelling);
  const comma = tokens.find((token, index) => token.text === ',' && isAttribution(tokens, index + 1, language));
  if (!comma) return span;
  return { ...span, end: comma.end, outer: { start: span.outer.start, end: comma.end }, unclosed: false };
}

function isAttribution(tokens: readonly Token[], from: number, language: Language): boolean {
  const first = tokens[from];
  if (isSpoken(first, language)) return tokens[from + 1]?.capital === true;
  if (!first?.capital && !language.words.personPronouns.has(first?.lower ?? '')) return false;
  let index = from + 1;
  while (index - from < longestName && tokens[index]?.capital) index++;
  // The cue has to end its clause: inside a quotation "…, Hale said the road was shut" is reported by the speaker.
  return isSpoken(tokens[index], language) && /^[.,]$/.test(tokens[index + 1]?.text ?? '.');
}

function isSpoken(token: Token | undefined, language: Language): boolean {
  const cue = cueAt(token, language);
  return cue !== undefined && cue.class === 'strong' && (cue.tense === 'past' || cue.tense === 'present');
}
