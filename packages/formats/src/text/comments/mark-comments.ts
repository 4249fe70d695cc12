import { isProse } from '../../furniture/is-prose.js';
import { commentWhen } from './comment-when.js';
import { languages } from '../../languages/page-languages.js';
import type { Passage } from '../passages/passage.js';
import { foldLine, LONGEST_LINE } from '../../furniture/fold-line.js';
import type { Marks, Rules } from '../../furniture/mark-furniture.js';

/** What the receipt calls what stands among the comments of a page. */
export const COMMENT = 'comment on the page';
/** How far after "3 Comments" the first sign of a comment must stand, in passages. */
const NEAR = 6;
/** Readers' comments under an article: what stands between their count and the form, if it looks like comments. */
export function markComments(passages: readonly Passage[], rules: Rules, marks: Marks): void {
  const proseAt = passages.findIndex(({ text }, index) => !marks[index] && isProse(text));
  const heading = rules.findIndex((rule, index) => rule?.opens === 'comments' && proseAt >= 0 && index > proseAt);
  if (heading < 0) return;
  const near = passages.slice(heading + 1, heading + 1 + NEAR);
  if (!near.some(({ text }) => isCommentSign(text))) return;
  const end = rules.findIndex((rule, index) => index > heading && rule?.opens === 'form' && marks[index] !== undefined);
  const last = end < 0 ? passages.length : end;
  for (let index = heading + 1; index < last; index++) {
    if (!passages[index]?.text.includes('©')) marks[index] = COMMENT;
  }
  marks[heading] ??= rules[heading]?.reason;
}

/** What the line above a comment has besides a name: a word for speech, an age, or a date with a time; or the button below it. */
function isCommentSign(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const pieces = text.split(/[•·|]/);
  return languages.some(({ tag, comments }) => {
    const [answer] = comments.frames;
    const isSaid = comments.says.some((word) => foldLine(text).endsWith(` ${word}`));
    return (
      isSaid ||
      pieces.some((piece) => foldLine(piece) === answer || comments.age.test(foldLine(piece)) || hasTime(piece, tag))
    );
  });
}

const hasTime = (text: string, tag: string) => commentWhen(text, tag)?.at?.includes('T') === true;
