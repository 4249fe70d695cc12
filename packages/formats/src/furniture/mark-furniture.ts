import { isProse } from './is-prose.js';
import { findRule } from './find-rule.js';
import { foldLine } from './fold-line.js';
import type { FurnitureRule } from './furniture-rule.js';
import { linksAfter } from './links-after.js';
import { markForm } from './mark-form.js';
import { markRights } from './mark-rights.js';

/** Why passages are no part of the article: by index, `undefined` for those that may be. */
export type Marks = (string | undefined)[];

/** A paragraph, heading or single line of a page. */
export interface PageLine {
  readonly text: string;
  /** Lines of one group had no room between them. */
  readonly group: number;
}

/** The rule that knows each line, by index. */
export type Rules = readonly (FurnitureRule | undefined)[];

export interface Furniture<Line extends PageLine> {
  readonly marks: Marks;
  /** Whether a form for comments stands there: two of its signs. */
  readonly hasForm: boolean;
  /** What the page says of its conversation. */
  readonly discussion?: 'open' | 'closed';
  /** The line about rights, whole. */
  readonly rights?: Line;
}

/**
 * Finds what stands around an article and between its paragraphs. What is not certain stays in the article. `markComments`
 * marks readers' comments where nothing but words says that they are some.
 */
export function markFurniture<Line extends PageLine>(
  passages: readonly Line[],
  markComments?: (passages: readonly Line[], rules: Rules, marks: Marks) => void,
): Furniture<Line> {
  const rules = passages.map(({ text }) => findRule(text));
  const marks: Marks = rules.map((rule) =>
    rule && !rule.weak && rule.opens !== 'links' && rule.opens !== 'note' ? rule.reason : undefined,
  );
  // Comments and what stands under the form are prose, too: without them the last paragraph of the article is plain to see.
  markComments?.(passages, rules, marks);
  const hasForm = markForm(passages, rules, marks);
  markNotes(passages, rules, marks);
  markLinks(passages, rules, marks);
  markWeak(passages, rules, marks);
  const rights = markRights(passages, marks);
  const said = rules
    .filter((rule, index) => rule && marks[index] === rule.reason)
    .flatMap((rule) => rule?.discussion ?? []);
  // A page that says that it is closed may keep the words of the form.
  const discussion = said.includes('closed') ? 'closed' : said[0];
  return { marks, hasForm, ...(discussion && { discussion }), ...(rights && { rights }) };
}

/** "About the author" and the paragraph behind it, where the article is over. */
function markNotes(passages: readonly PageLine[], rules: Rules, marks: Marks): void {
  const lastProse = passages.findLastIndex(({ text }, index) => !marks[index] && isProse(text));
  rules.forEach((rule, index) => {
    const isLast = lastProse <= index + 1 && lastProse >= 0 && index + 1 < passages.length;
    if (rule?.opens === 'note' && isLast && !rules[index + 1]) marks.fill(rule.reason, index, index + 2);
  });
}

/** What the receipt calls what leads to other pages. */
export const LINKS = 'related links';

/** "Related" and the like are furniture where links follow; in the middle of an article only as far as no blank line parts them. */
function markLinks(passages: readonly PageLine[], rules: Rules, marks: Marks): void {
  const lastProse = passages.findLastIndex(({ text }, index) => !marks[index] && isProse(text));
  rules.forEach((rule, index) => {
    const text = passages[index]?.text ?? '';
    // "Read more" by itself opens the links at the end, too; "Read more: Pier closed" is one.
    const opens = rule?.opens === 'links' || (rule?.reason === LINKS && index > lastProse && !text.includes(':'));
    if (!rule || !opens || (marks[index] && marks[index] !== rule.reason)) return;
    const links = linksAfter(passages, rules, index, index > lastProse);
    if (links === 0 && index < lastProse) return;
    marks.fill(rule.reason, index, index + 1 + links);
  });
}

/**
 * Words that articles use too count where other furniture stands beside them, or three different ones in a row. Above and
 * below the article two are enough, as long as a headline is left. Numbers are all one: they may be a table.
 */
function markWeak(passages: readonly PageLine[], rules: Rules, marks: Marks): void {
  const isWeak = (index: number) => rules[index]?.weak === true && !marks[index];
  const isText = ({ text }: PageLine, index: number) => !marks[index] && isProse(text);
  const [firstProse, lastProse] = [passages.findIndex(isText), passages.findLastIndex(isText)];
  const headline = rules.findLastIndex((rule, index) => index < firstProse && !rule);
  for (let start = 0; start < rules.length; start++) {
    if (!isWeak(start)) continue;
    let end = start;
    while (isWeak(end)) end += 1;
    const different = new Set(passages.slice(start, end).map(({ text }) => foldLine(text))).size;
    const outside = start > lastProse || end <= headline;
    if (different > 2 || (different === 2 && outside) || marks[start - 1] || marks[end]) {
      for (let index = start; index < end; index++) marks[index] = rules[index]?.reason;
    }
    start = end;
  }
}
