import { problem } from '../problems.js';
import { StoreError } from '../store-error.js';
import { problemAnswer } from './answers.js';
import { answerForm } from './answer-form.js';
import { allowOf, findRoute, type Method, type Route } from './find-route.js';
import type { CommentsHandlerOptions, ConnectionInfo } from './handler-options.js';
import { lingering } from './lingering.js';
import { API, routes } from './routes.js';

/** Answers a request, or gives `undefined` for one that is not about comments (or about an article that does not exist). */
export type CommentsHandler = (request: Request, info?: ConnectionInfo) => Promise<Response | undefined>;

/** The form of an article's page; it answers everything with a page that a reader can go on from. */
const form: Route = {
  path: '/articles/:article/comments',
  POST: ({ request, info, params, options }) => answerForm(request, info, params.article, options),
};

/** The comments as a function from request to response, for every server that speaks WHATWG `Request`. */
export function createCommentsHandler(options: CommentsHandlerOptions): CommentsHandler {
  const hosts = new Set(options.origins.map((origin) => new URL(origin).host));
  return async (request, info = {}) => {
    const url = new URL(request.url);
    const found = findRoute([form, ...routes], url.pathname);
    if (found === null && !url.pathname.startsWith(`${API}/`)) return undefined;
    if (!hosts.has(url.host)) return problemAnswer(problem('misdirected-request'));
    if (found === null) return problemAnswer(problem('not-found'));
    const { route, params } = found;
    const allow = allowOf(route);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } });
    const isHead = request.method === 'HEAD';
    const method = (isHead ? 'GET' : request.method) as Method; // another one finds nothing in the route
    const answer = route === form ? form.POST : route[method];
    if (!answer) return problemAnswer(problem('method-not-allowed'), { allow });
    try {
      const response = await answer({ request, info, query: url.searchParams, params, options });
      if (response?.status === 413) return await lingering(response, request);
      return isHead && response?.body ? new Response(null, response) : response;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return problemAnswer(problem('unavailable', { retryAfter: 30 }));
    }
  };
}
