import type { FieldIssue } from '@standfirst/core';
import type { CommentWords } from '../comment-words.js';
import { fill } from './fill-words.js';
import { fieldOf } from './form-order.js';

/** What is wrong, in words; the most particular sentence that there is. */
export function issueSentence(
  issue: FieldIssue,
  { lang, labels, issues }: Pick<CommentWords, 'lang' | 'labels' | 'issues'>,
): string {
  const { field, code, params } = issue;
  const sentence = issues[`${field}.${code}`] ?? issues[`${code}.${params?.['unit']}`] ?? issues[code] ?? issues.other;
  return fill(sentence, { label: labels[fieldOf(issue)], ...params }, lang);
}
