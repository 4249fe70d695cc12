import { isCommentId } from '@standfirst/core';
import { problem } from '../../problems.js';
import type { Answer } from '../asked.js';
import { answerJsonReport } from '../answer-withdraw.js';
import { isPlain } from '../media-type.js';
import { commentPage, seeOther } from './comment-page.js';
import { onCommentForm } from './read-comment-form.js';

/** The form to report a comment, and what is said afterwards. */
export const answerReportPage: Answer = async (asked) => {
  const { article, id } = asked.params;
  if (asked.query.get('s') === 'received') return commentPage(asked, { purpose: 'reported' });
  const found = isCommentId(id) ? await asked.options.comments.permalink(article, id) : null;
  const isThere = found !== null && found !== 'gone' && found.comment.state === 'published';
  return commentPage(asked, { purpose: 'report', problem: isThere ? null : problem('not-found') });
};

/** Takes a report, from a form and from a program. */
export const answerReport: Answer = async (asked) => {
  if (!isPlain(asked.request.headers, 'application/x-www-form-urlencoded')) return answerJsonReport(asked);
  return onCommentForm(asked, 'report', async ({ reason = '', detail = '' }, context) => {
    const { article, id } = asked.params;
    const outcome = await asked.options.comments.report(article, id, { reason, detail }, context);
    if (outcome.outcome === 'received') return seeOther(`${new URL(asked.request.url).pathname}?s=received`);
    return commentPage(asked, { purpose: 'report', values: { reason, detail }, problem: outcome.problem });
  });
};
