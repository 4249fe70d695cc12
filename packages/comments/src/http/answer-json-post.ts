import { problem } from '../problems.js';
import { json, problemAnswer, sentHeaders } from './answers.js';
import type { Answer } from './asked.js';
import { guardPost } from './guard-post.js';
import { hasSoundKey, postContext } from './post-context.js';
import { readJson } from './read-json.js';
import { textTag } from './text-tag.js';

/** JSON with the same names as the form: 201 published, 202 held, else a problem. */
export const answerJsonPost: Answer = async ({ request, info, params, options }) => {
  const post = await guardPost(request, { origins: options.origins, type: 'application/json' });
  if (!post.ok) return problemAnswer(post.problem);
  const input = hasSoundKey(request) && readJson(post.bytes);
  if (!input) return problemAnswer(problem('malformed-request'));

  const { context, cookie } = postContext(request, info, params.article, options, post.origin === 'own');
  const outcome = await options.comments.post(input, context);
  // What was typed is not sent back: a program has it, and it holds the address.
  if (outcome.outcome === 'invalid') return problemAnswer(problem('validation', { issues: outcome.issues }));
  if (outcome.outcome === 'refused') return problemAnswer(outcome.problem);
  const status = outcome.outcome === 'published' ? 201 : 202;
  return json(outcome, status, { ...sentHeaders, ...cookie, location: outcome.comment.permalink, etag: textTag(1) });
};
