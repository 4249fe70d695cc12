import { endsLikeSpeech, isTitle, wordCount } from './content/is-title.js';
import { trimWords } from './content/trim-words.js';
import type { FoundQuote } from './found-quote.js';
import type { MarkedLanguage } from './languages/marked-languages.js';
import type { MarkedSpan } from './marks/marked-span.js';

/** A single word is a name or a word that the writer keeps at a distance. */
const fewestWords = 2;

/** Words that begin small are no name from here on. */
const fewestSmallWords = 3;

/** How far beside the marks a sign of speech stands. */
const nearby = 4;

/** Of a language whose marks alone are known: what somebody says, names and single words left aside, and nobody who says it. */
export function markedOnly(text: string, marks: readonly MarkedSpan[][], language: MarkedLanguage): FoundQuote[] {
  return marks
    .flat()
    .filter((span) => isSpeech(text, span, language))
    .map((span) => {
      const words = trimWords(text, span);
      const marked = [{ ...words, open: span.open, close: span.close, outer: span.outer }];
      return { mode: 'direct', fragments: [words], marked, certainty: 'none', rule: 'marks-only' };
    });
}

/** Long enough, or with a sign beside it: a stop or a comma at its end, a colon before it, a verb of speech where a word is one. */
function isSpeech(text: string, span: MarkedSpan, { opening, longestName, before, behind }: MarkedLanguage): boolean {
  const count = wordCount(text, span);
  const isOpened = span.open === '' || span.open === "''" || span.open === '``' || opening.includes(span.open);
  if (!isOpened || count < fewestWords || isTitle(text, span)) return false;
  if (count >= longestName || span.unclosed || span.resumes || endsLikeSpeech(text, span)) return true;
  const { outer } = span;
  const isSmall = /^\s*\p{Ll}/u.test(text.slice(span.start, span.start + nearby));
  return (
    (isSmall && count >= fewestSmallWords) ||
    before.test(text.slice(Math.max(0, outer.start - nearby), outer.start)) ||
    behind.test(text.slice(outer.end, outer.end + nearby))
  );
}
