import { trimWords } from '../content/trim-words.js';
import type { FoundQuote } from '../found-quote.js';
import type { Span } from '../span.js';

/** The words of a quotation: fragments joined by a space, the marks inside mixed ones cut out. */
export function wordsOf(text: string, { fragments, marked }: FoundQuote): string {
  return fragments
    .map((fragment) => {
      let words = '';
      let at = fragment.start;
      for (const mark of marked.flatMap(({ outer, open, close }) => marksOf(outer, open, close))) {
        if (mark.start < at || mark.end > fragment.end) continue;
        words += text.slice(at, mark.start);
        at = mark.end;
      }
      const whole = words + text.slice(at, fragment.end);
      const { start, end } = trimWords(whole, { start: 0, end: whole.length });
      return whole.slice(start, end);
    })
    .join(' ');
}

const marksOf = ({ start, end }: Span, open: string, close: string): Span[] =>
  [
    { start, end: start + open.length },
    { start: end - close.length, end },
  ].filter((span) => span.end > span.start);
