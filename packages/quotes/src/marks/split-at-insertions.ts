import type { Language } from '../languages/language.js';
import type { MarkedSpan } from './marked-span.js';

/** Cuts the attributions that a language prints inside the marks out of the words: each piece left has the marks at its own end. */
export function splitAtInsertions(text: string, span: MarkedSpan, language: Language): MarkedSpan[] {
  const insertions = language.rules?.insertionsIn?.(text, span) ?? [];
  const pieces: MarkedSpan[] = [];
  let rest = span;
  for (const { start, end } of insertions) {
    const next = firstWord(text, end, span.end);
    if (start <= rest.start) continue;
    pieces.push({ ...rest, end: start, outer: { start: rest.outer.start, end: start }, close: '', unclosed: false });
    // The attribution ends the words: what is left is the closing mark alone.
    if (next >= span.end) return pieces;
    rest = { ...rest, start: next, outer: { start: next, end: span.outer.end }, open: '', resumes: false };
  }
  return [...pieces, rest];
}

function firstWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[\s,.;:–—-]/.test(text.charAt(at))) at++;
  return at;
}
