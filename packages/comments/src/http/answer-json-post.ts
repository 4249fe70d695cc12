import { problem } from '../problems.js';
import { StoreError } from '../store-error.js';
import { json, problemAnswer, sentHeaders } from './answers.js';
import { guardPost } from './guard-post.js';
import type { CommentsHandlerOptions, ConnectionInfo } from './handler-options.js';
import { hasSoundKey, postContext } from './post-context.js';

/** JSON with the same names as the form: 201 published, 202 held, else a problem. */
export async function answerJsonPost(
  request: Request,
  info: ConnectionInfo,
  articleId: string,
  options: CommentsHandlerOptions,
): Promise<Response> {
  const post = await guardPost(request, { origins: options.origins, type: 'application/json' });
  if (!post.ok) return problemAnswer(post.problem);
  const input = hasSoundKey(request) && readObject(post.bytes);
  if (!input) return problemAnswer(problem('malformed-request'));

  const { context, cookie } = postContext(request, info, articleId, options, post.origin === 'own');
  try {
    const outcome = await options.comments.post(input, context);
    // What was typed is not sent back: a program has it, and it holds the address.
    if (outcome.outcome === 'invalid') return problemAnswer(problem('validation', { issues: outcome.issues }));
    if (outcome.outcome === 'refused') return problemAnswer(outcome.problem);
    const status = outcome.outcome === 'published' ? 201 : 202;
    return json(outcome, status, { ...sentHeaders, ...cookie, location: outcome.comment.permalink });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return problemAnswer(problem('unavailable', { retryAfter: 30 }));
  }
}

function readObject(bytes: Uint8Array): object | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
