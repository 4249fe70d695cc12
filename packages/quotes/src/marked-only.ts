import { isTitle, wordCount } from './content/is-title.js';
import { trimWords } from './content/trim-words.js';
import type { FoundQuote } from './found-quote.js';
import type { MarkedSpan } from './marks/marked-span.js';

const fewestWords = 3;

/** Without a language: what stands between marks, names and single words left aside, and nobody who says it. */
export function markedOnly(text: string, marks: readonly MarkedSpan[][]): FoundQuote[] {
  const spans = marks.flat().filter((span) => wordCount(text, span) >= fewestWords && !isTitle(text, span));
  return spans.map((span) => {
    const words = trimWords(text, span);
    const marked = [{ ...words, open: span.open, close: span.close, outer: span.outer }];
    return { mode: 'direct', fragments: [words], marked, certainty: 'none', rule: 'marks-only' };
  });
}
