import type { Problem } from '@standfirst/core';
import type { WriterContext } from '../../comments-options.js';
import { problem } from '../../problems.js';
import { StoreError } from '../../store-error.js';
import { askingContext, type Asked } from '../asked.js';
import { guardPost } from '../guard-post.js';
import { readFields } from '../read-form.js';
import { commentPage, type CommentPageToRender, type CommentPageValues } from './comment-page.js';

const FIELDS = ['body', 'revision', 'reason', 'detail'] as const;

/** Reads a form about one comment and acts on it; whatever goes wrong, the page comes back with what was typed. */
export async function onCommentForm(
  asked: Asked,
  purpose: CommentPageToRender['purpose'],
  act: (values: CommentPageValues, context: WriterContext) => Promise<Response>,
): Promise<Response> {
  const { request, options } = asked;
  const refuse = (what: Problem, values: CommentPageValues = {}) =>
    commentPage(asked, { purpose, problem: what, values });
  const post = await guardPost(request, { origins: options.origins, type: 'application/x-www-form-urlencoded' });
  const form = readFields(post.bytes, FIELDS);
  if (!post.ok) return refuse(post.problem, form?.values);
  if (form === null) return refuse(problem('too-large'));
  if (form.broken.length > 0) return refuse(problem('malformed-request'), form.values);
  try {
    return await act(form.values, askingContext(asked, post.origin === 'own'));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return refuse(problem('unavailable', { retryAfter: 30 }), form.values);
  }
}
