import { isProse } from '../body/is-prose.js';
import type { Passage } from '../passages/passage.js';
import type { FurnitureRule } from './furniture-rule.js';
import type { Marks } from './mark-furniture.js';

/** Signs of a form for a comment, of which a page must show two: a heading alone can stand between two paragraphs. */
const SIGNS = 2;
const REASON = 'stands after the reply form';

/** Nothing of an article stands under its form for comments: what is left there belongs to the page. */
export function markForm(
  passages: readonly Passage[],
  rules: readonly (FurnitureRule | undefined)[],
  marks: Marks,
): void {
  const signs = rules.flatMap((rule, index) => (rule?.opens === 'form' && marks[index] ? [index] : []));
  const form = signs[0];
  if (form === undefined || signs.length < SIGNS) return;
  const proseBefore = passages.some(({ text }, index) => index < form && !marks[index] && isProse(text));
  if (!proseBefore) return;
  for (let index = form; index < passages.length; index++) marks[index] ??= rules[index]?.reason ?? REASON;
}
