import type { FieldIssue, Problem, SubmissionValues } from '@standfirst/core';
import { problem } from '../problems.js';
import { StoreError } from '../store-error.js';
import { refusalHeaders, sentHeaders } from './answers.js';
import { guardPost } from './guard-post.js';
import type { CommentsHandlerOptions, PageToRender, ConnectionInfo } from './handler-options.js';
import { plainPage } from './plain-page.js';
import { hasSoundKey, postContext } from './post-context.js';
import { readForm } from './read-form.js';

/**
 * The form without script: 303 back to the article when it was taken, else the article's page with the form filled in again.
 * Every answer is a page that a reader can go on from.
 */
export async function answerForm(
  request: Request,
  info: ConnectionInfo,
  articleId: string,
  options: CommentsHandlerOptions,
): Promise<Response | undefined> {
  const { comments, origins } = options;
  const say = (what: Problem, values: SubmissionValues = {}, issues: readonly FieldIssue[] = []) =>
    page({ articleId, status: what.status, problem: what, issues, values, request }, options);

  if (!(await comments.has(articleId))) return undefined;
  if (request.method !== 'POST') return say(problem('method-not-allowed'));
  const post = await guardPost(request, { origins, type: 'application/x-www-form-urlencoded' });
  if (!post.ok) return say(post.problem, readForm(post.bytes)?.values);
  const form = readForm(post.bytes);
  if (!form) return say(problem('too-large'));
  if (!hasSoundKey(request)) return say(problem('malformed-request'), form.values);
  if (form.issues.length > 0) return say(problem('validation'), form.values, form.issues);

  const { context, cookie } = postContext(request, info, articleId, options, post.origin === 'own');
  try {
    const outcome = await comments.post(form.values, context);
    if (outcome.outcome === 'invalid') return await say(problem('validation'), outcome.values, outcome.issues);
    if (outcome.outcome === 'refused') return await say(outcome.problem, outcome.values);
    const { id } = outcome.comment;
    const location = `${comments.articlePath(articleId)}?c=${id}&s=${outcome.outcome}#comment-${id}`;
    return new Response(null, { status: 303, headers: { ...sentHeaders, ...cookie, location } });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return say(problem('unavailable', { retryAfter: 30 }), form.values);
  }
}

async function page(what: PageToRender, { comments, renderPage }: CommentsHandlerOptions): Promise<Response> {
  const { articleId, status } = what;
  const headers = { ...sentHeaders, ...refusalHeaders(what.problem), ...(status === 405 ? { allow: 'POST' } : {}) };
  const own = comments.articlePath(articleId);
  // The host's page may need the very store that failed.
  const drawn =
    renderPage &&
    (await Promise.resolve(what)
      .then(renderPage)
      .catch(() => undefined));
  const html = drawn ?? plainPage(what, `${own}/comments`, own);
  if (typeof html === 'string') {
    return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
  }
  const all = new Headers(html.headers);
  Object.entries(headers).forEach(([name, value]) => all.set(name, value));
  return new Response(html.body, { status, headers: all });
}
