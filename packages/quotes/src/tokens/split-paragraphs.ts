import type { Span } from '../span.js';

/** The lines of a text that hold more than white space, without the white space around them. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(start, lineEnd);
    const trimmed = line.trimStart();
    if (trimmed !== '') {
      const first = lineEnd - trimmed.length;
      paragraphs.push({ start: first, end: first + trimmed.trimEnd().length });
    }
    start = lineEnd + 1;
  }
  return paragraphs;
}
