import { problem } from '../problems.js';
import { problemAnswer } from './answers.js';
import { answerForm } from './answer-form.js';
import { answerJsonPost } from './answer-json-post.js';
import { answerRead } from './answer-read.js';
import type { CommentsHandlerOptions, ConnectionInfo } from './handler-options.js';
import { findRoute } from './route.js';

/** Answers a request, or gives `undefined` for one that is not about comments (or about an article that does not exist). */
export type CommentsHandler = (request: Request, info?: ConnectionInfo) => Promise<Response | undefined>;

/** The methods that each kind of address takes. */
const METHODS = { form: 'POST', thread: 'GET, HEAD', comments: 'GET, HEAD, POST' } as const;

/** The comments as a function from request to response, for every server that speaks WHATWG `Request`. */
export function createCommentsHandler(options: CommentsHandlerOptions): CommentsHandler {
  const hosts = new Set(options.origins.map((origin) => new URL(origin).host));
  return async (request, info = {}) => {
    const url = new URL(request.url);
    const route = findRoute(url.pathname);
    if (route === null) return undefined;
    if (!hosts.has(url.host)) return problemAnswer(problem('misdirected-request'));
    const allow = METHODS[route.kind];
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } });
    if (route.kind === 'form') return answerForm(request, info, route.articleId, options);
    if (!allow.split(', ').includes(request.method)) return problemAnswer(problem('method-not-allowed'), { allow });
    if (request.method === 'POST') return answerJsonPost(request, info, route.articleId, options);
    return answerRead(request, url.searchParams, route, options);
  };
}
