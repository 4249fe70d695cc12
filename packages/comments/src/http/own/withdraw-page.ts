import { problem } from '../../problems.js';
import { askingContext, type Answer } from '../asked.js';
import { answerJsonUndo } from '../answer-withdraw.js';
import { isPlain } from '../media-type.js';
import { commentPage, seeOther } from './comment-page.js';
import { onCommentForm } from './read-comment-form.js';

/** Asks once more; or says that it is done, and offers to put it back while that is possible. */
export const answerWithdrawPage: Answer = async (asked) => {
  const { article, id } = asked.params;
  const [viewer] = await asked.options.comments.viewer(article, [id], askingContext(asked));
  if (viewer?.canUndoUntil !== undefined) return commentPage(asked, { purpose: 'undo' });
  const why = viewer?.mine ? 'illegal-transition' : 'not-found';
  return commentPage(asked, { purpose: 'withdraw', problem: viewer?.canWithdraw ? null : problem(why) });
};

/** Takes it back, and leads to the page that can put it back. */
export const answerWithdrawForm: Answer = (asked) =>
  onCommentForm(asked, 'withdraw', async (_, context) => {
    const outcome = await asked.options.comments.withdraw(asked.params.article, asked.params.id, context);
    if (outcome.outcome === 'refused') return commentPage(asked, { purpose: 'withdraw', problem: outcome.problem });
    return seeOther(new URL(asked.request.url).pathname);
  });

/** Puts it back, for a form and for a program. */
export const answerUndo: Answer = async (asked) => {
  if (!isPlain(asked.request.headers, 'application/x-www-form-urlencoded')) return answerJsonUndo(asked);
  const { article, id } = asked.params;
  const { comments } = asked.options;
  return onCommentForm(asked, 'undo', async (_, context) => {
    const outcome = await comments.undoWithdraw(article, id, context);
    if (outcome.outcome === 'refused') return commentPage(asked, { purpose: 'undo', problem: outcome.problem });
    const said = outcome.state === 'published' ? 'published' : 'held';
    return seeOther(`${comments.articlePath(article)}?c=${id}&s=${said}#comment-${id}`);
  });
};
