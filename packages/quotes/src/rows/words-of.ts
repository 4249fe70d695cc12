import { trimWords } from '../content/trim-words.js';
import type { FoundQuote, MarkedFragment } from '../found-quote.js';
import type { Span } from '../span.js';

/** The words of a quotation: fragments joined by a space, the marks inside mixed ones cut out. */
export function wordsOf(text: string, { fragments, marked }: FoundQuote): string {
  return fragments
    .map((fragment) => {
      let words = '';
      let at = fragment.start;
      for (const mark of marked.flatMap((span) => marksOf(text, span))) {
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

/** The marks of a stretch, with the spaces that French prints inside them. */
const marksOf = (text: string, { outer, open, close }: MarkedFragment): Span[] => {
  const inner = text.slice(outer.start + open.length, outer.end - close.length);
  const before = open.length + inner.length - inner.trimStart().length;
  const behind = close.length + inner.length - inner.trimEnd().length;
  return [
    { start: outer.start, end: outer.start + (open === '' ? 0 : before) },
    { start: outer.end - (close === '' ? 0 : behind), end: outer.end },
  ].filter((span) => span.end > span.start);
};
