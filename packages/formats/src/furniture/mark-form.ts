import { isProse } from './is-prose.js';
import type { Marks, PageLine, Rules } from './mark-furniture.js';

/** Signs of a form for a comment, of which a page must show two: a heading alone can stand between two paragraphs. */
const SIGNS = 2;
const REASON = 'stands after the reply form';

/** Nothing of an article stands under its form for comments: what is left there belongs to the page. Says whether there is one. */
export function markForm(passages: readonly PageLine[], rules: Rules, marks: Marks): boolean {
  const signs = rules.flatMap((rule, index) => (rule?.opens === 'form' && marks[index] ? [index] : []));
  const form = signs[0];
  if (form === undefined || signs.length < SIGNS) return false;
  const proseBefore = passages.some(({ text }, index) => index < form && !marks[index] && isProse(text));
  if (!proseBefore) return false;
  for (let index = form; index < passages.length; index++) marks[index] ??= rules[index]?.reason ?? REASON;
  return true;
}
