import { problem } from '../../problems.js';
import { askingContext, type Answer } from '../asked.js';
import { commentPage, seeOther } from './comment-page.js';
import { onCommentForm } from './read-comment-form.js';

/** The form with the text as its writer typed it. */
export const answerEditPage: Answer = async (asked) => {
  const { article, id } = asked.params;
  const { comments } = asked.options;
  const context = askingContext(asked);
  const own = await comments.ownText(article, id, context);
  if (own === null) return commentPage(asked, { purpose: 'edit', problem: problem('not-found') });
  const [viewer] = await comments.viewer(article, [id], context);
  const isOver = viewer?.editableUntil === undefined;
  const values = { body: own.body, revision: String(own.revision) };
  return commentPage(asked, { purpose: 'edit', values, problem: isOver ? problem('edit-window-closed') : null });
};

/** Changes the text; the hidden field says which one its writer had before their eyes. */
export const answerEditForm: Answer = (asked) =>
  onCommentForm(asked, 'edit', async ({ body = '', revision = '' }, context) => {
    const { article, id } = asked.params;
    const { comments } = asked.options;
    const values = { body, revision };
    if (!/^\d{1,9}$/.test(revision))
      return commentPage(asked, { purpose: 'edit', values, problem: problem('precondition-required') });
    const outcome = await comments.edit(article, id, { body, revision: Number(revision) }, context);
    if (outcome.outcome === 'invalid')
      return commentPage(asked, { purpose: 'edit', values, issues: outcome.issues, problem: problem('validation') });
    if (outcome.outcome === 'refused') {
      // Whoever sends it again after having been told means it.
      const now = outcome.problem.status === 412 ? await comments.ownText(article, id, context) : null;
      const next = now === null ? values : { body, revision: String(now.revision) };
      return commentPage(asked, { purpose: 'edit', values: next, problem: outcome.problem });
    }
    return seeOther(`${comments.articlePath(article)}?c=${id}&s=${outcome.outcome}#comment-${id}`);
  });
