import type { QuotedWord } from './quotation.js';
import type { SourceWords } from './source-words.js';
import type { Word } from './word.js';

/**
 * Where a stretch of the quotation stands word for word, punctuation between its words included: the numbers of its first words,
 * in order. The punctuation at its end belongs to the page, but a question is no statement. One pass (Knuth, Morris and Pratt).
 */
export function occurrences(stretch: readonly QuotedWord[], source: SourceWords): number[] {
  const last = stretch.at(-1);
  if (!last || stretch.some(({ form }) => !source.forms.has(form))) return [];
  const head = stretch.slice(0, -1);
  const fallback = fallbacks(head);
  const found: number[] = [];
  let matched = 0;
  source.words.forEach((word, at) => {
    if (matched === head.length && word.form === last.form && endsAlike(last.after, word.after))
      found.push(at - head.length);
    while (matched > 0 && !isSame(head[matched], word)) matched = fallback[matched - 1] ?? 0;
    if (isSame(head[matched], word)) matched += 1;
  });
  return found;
}

/** For each prefix of a stretch the longest shorter one that it ends with. */
function fallbacks(head: readonly Word[]): number[] {
  const fallback: number[] = [];
  let matched = 0;
  head.forEach((word, index) => {
    if (index > 0) {
      while (matched > 0 && !isSame(head[matched], word)) matched = fallback[matched - 1] ?? 0;
      if (isSame(head[matched], word)) matched += 1;
    }
    fallback.push(matched);
  });
  return fallback;
}

const isSame = (one: Word | undefined, other: Word) => one?.form === other.form && one.after === other.after;

/** What is asked in the quotation is asked in the source; what it states to its end is no question there. */
export function endsAlike(quoted: string, source: string): boolean {
  if (quoted.includes('?')) return source.includes('?');
  return !(/[.!]/.test(quoted) && source.includes('?'));
}
