import { reasonCodes } from '@standfirst/core';
import { escapeText as escape } from '../xml-text.js';
import type { CommentPageToRender } from './comment-page.js';

const TITLES = {
  edit: 'Change your comment',
  withdraw: 'Take your comment back?',
  undo: 'You took your comment back',
  report: 'Report this comment',
  reported: 'Thank you, a moderator will look at it',
} as const;
const BUTTONS = {
  edit: 'Save',
  withdraw: 'Take it back',
  undo: 'Put it back',
  report: 'Report',
  reported: '',
} as const;

/** The page for a host that draws none. Plain on purpose, as the one for a comment with mistakes. */
export function plainCommentPage(page: CommentPageToRender): string {
  const { purpose, problem, issues, action, back } = page;
  const title = escape(problem?.title ?? TITLES[purpose]);
  const mistakes = issues.map(
    ({ field, code }) => `<li><a href="#${field}">${escape(field)}: ${escape(code)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title></head>
<body><main><h1>${title}</h1>
${problem ? `<p>${escape(problem.detail ?? '')}</p>` : ''}
${mistakes.length > 0 ? `<ul>${mistakes.join('')}</ul>` : ''}
${isAsked(page) ? `<form action="${escape(action)}" method="post">${fields(page)}<p><button>${BUTTONS[purpose]}</button></p></form>` : ''}
<p><a href="${escape(back)}">Back to the comment</a></p>
</main></body></html>`;
}

/** What cannot be done has no form, unless a text was typed, which is given back. */
const isAsked = ({ purpose, problem, values }: CommentPageToRender) =>
  purpose !== 'reported' && (problem === null || values.body !== undefined || values.reason !== undefined);

function fields({ purpose, values, issues }: CommentPageToRender): string {
  if (purpose === 'edit') {
    const invalid = issues.length > 0 ? ' aria-invalid="true"' : '';
    return `<p><label for="body">Comment</label><br><textarea id="body" name="body" rows="8" cols="60"${invalid}>
${escape(values.body ?? '')}</textarea></p><input type="hidden" name="revision" value="${escape(values.revision ?? '')}">`;
  }
  if (purpose !== 'report') return '';
  const reasons = reasonCodes.map(
    (code) => `<option value="${code}"${code === values.reason ? ' selected' : ''}>${escape(code)}</option>`,
  );
  return `<p><label for="reason">Why</label><br><select id="reason" name="reason">${reasons.join('')}</select></p>
<p><label for="detail">In your words (not published)</label><br><textarea id="detail" name="detail" rows="4" cols="60">
${escape(values.detail ?? '')}</textarea></p>`;
}
