import type { Span } from '../span.js';

const edge = new Set([...' \t\n\r\u00a0\u2009\u202f,;:.…—–-']);

/** A span without the white space and the punctuation at its ends; "?" and "!" belong to the words, and so do inner marks. */
export function trimWords(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && edge.has(text.charAt(first))) first++;
  while (last > first && edge.has(text.charAt(last - 1))) last--;
  return first < last ? { start: first, end: last } : { start, end };
}
