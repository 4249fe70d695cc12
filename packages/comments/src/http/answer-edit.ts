import { problem } from '../problems.js';
import { json, problemAnswer, sentHeaders } from './answers.js';
import { askingContext, type Answer } from './asked.js';
import { guardPost } from './guard-post.js';
import { readJson } from './read-json.js';
import { readTextTag, textTag } from './text-tag.js';

/** Gives a comment another text, if it still has the one that `If-Match` names. */
export const answerEdit: Answer = async (asked) => {
  const { request, params, options } = asked;
  const { comments, origins } = options;
  const post = await guardPost(request, { origins, type: 'application/json' });
  if (!post.ok) return problemAnswer(post.problem);
  const body = readJson(post.bytes)?.['body'];
  if (typeof body !== 'string') return problemAnswer(problem('malformed-request'));
  const tag = request.headers.get('if-match');
  if (tag === null) return problemAnswer(problem('precondition-required'));
  const revision = readTextTag(tag);
  if (revision === null) return problemAnswer(problem('precondition-failed'));

  const context = askingContext(asked, post.origin === 'own');
  const input = { body, ...(revision === 'any' ? {} : { revision }) };
  const outcome = await comments.edit(params.article, params.id, input, context);
  if (outcome.outcome === 'invalid') return problemAnswer(problem('validation', { issues: outcome.issues }));
  if (outcome.outcome === 'refused') return problemAnswer(outcome.problem);
  const next = await comments.ownText(params.article, params.id, context);
  return json(outcome, 200, { ...sentHeaders, ...(next && { etag: textTag(next.revision) }) });
};
