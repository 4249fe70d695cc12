import { isProse } from './is-prose.js';
import { languages, rightsPhrases } from '../languages/page-languages.js';
import { LONGEST_LINE } from './fold-line.js';
import type { Marks, PageLine } from './mark-furniture.js';

const REASON = 'rights line';
const SIGN = /^©|©\s?(?:copyright|\d{4}|\p{Lu})/iu;
const YEAR = /\b(?:19|20)\d\d\b/;

/** Marks the lines about rights under the article, or a sign above it, and gives back the first, which says most. */
export function markRights<Line extends PageLine>(passages: readonly Line[], marks: Marks): Line | undefined {
  const lastProse = passages.findLastIndex(({ text }, index) => !marks[index] && isProse(text) && !isRights(text));
  const firstProse = passages.findIndex(({ text }, index) => !marks[index] && isProse(text));
  const found = passages.flatMap((passage, index) => {
    const free =
      marks[index] === undefined || marks[index] === REASON || marks[index] === 'stands after the reply form';
    const isBelow = index > lastProse && index > 0 && isRights(passage.text);
    return free && (isBelow || (index < firstProse && /^©/.test(passage.text))) ? [{ passage, index }] : [];
  });
  for (const { index } of found) marks[index] = REASON;
  return (found.find(({ passage }) => YEAR.test(passage.text)) ?? found[0])?.passage;
}

/** A sign with a year or a name at it, a phrase that says so, or a line that starts with the word and has a year. */
function isRights(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const lower = text.toLowerCase();
  if (SIGN.test(text) || rightsPhrases.some((phrase) => lower.includes(phrase))) return true;
  return (
    YEAR.test(text.slice(0, 40)) &&
    languages.some(({ rightsWords }) => rightsWords.some((word) => lower.startsWith(word)))
  );
}
