import { isProse } from '../body/is-prose.js';
import type { Passage } from '../passages/passage.js';
import { foldLine, LONGEST_LINE } from './fold-line.js';
import type { FurnitureRule } from './furniture-rule.js';
import type { Marks } from './mark-furniture.js';

const REASON = 'comment on the page';
/** How far after "3 Comments" the first sign of a comment must stand, in passages. */
const NEAR = 6;
/** What the line above a comment has besides a name: a word for speech, an age, or a date with a time. */
const BYLINE =
  /(?: says| said| wrote| writes)$|^(?:#|an?|one) (?:second|minute|hour|day|week|month|year)s? ago$| at #:#(?: [ap]\.?m)?$|^#:# [ap]\.?m$/;

/** Readers' comments under an article: what stands between their count and the form, if it looks like comments. */
export function markComments(
  passages: readonly Passage[],
  rules: readonly (FurnitureRule | undefined)[],
  marks: Marks,
): void {
  const proseAt = passages.findIndex(({ text }, index) => !marks[index] && isProse(text));
  const heading = rules.findIndex((rule, index) => rule?.opens === 'comments' && proseAt >= 0 && index > proseAt);
  if (heading < 0) return;
  const near = passages.slice(heading + 1, heading + 1 + NEAR);
  if (!near.some(({ text }) => isCommentSign(text))) return;
  const end = rules.findIndex((rule, index) => index > heading && rule?.opens === 'form' && marks[index] !== undefined);
  const last = end < 0 ? passages.length : end;
  for (let index = heading + 1; index < last; index++) {
    if (!passages[index]?.text.includes('©')) marks[index] = REASON;
  }
  marks[heading] ??= rules[heading]?.reason;
}

const isCommentSign = (text: string) =>
  text.length <= LONGEST_LINE && (BYLINE.test(foldLine(text)) || foldLine(text) === 'reply');
