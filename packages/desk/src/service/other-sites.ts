import { problemType } from '@standfirst/comments';

/** What pages of the sites may ask for; nothing of the desk, and nothing about persons. */
const OPEN = /^\/(?:articles\/|comments\/v1\/(?:threads\/|counts$))/;
/** Carries who writes, where a browser keeps the cookies of other sites away. */
export const WRITER_HEADER = 'sf-writer';

const TWO_HOURS = '7200';

/** What CORS adds to an answer for a page of one of the sites: its own origin by name, never all of them. */
export type CorsHeaders = Readonly<Record<string, string>>;

/**
 * Whether a browser may hand our answer to the page that asks: the headers that say so, `{}` for our own pages and for
 * programs, or the refusal for a page of a site that is not on the list.
 */
export function welcome(
  request: Request,
  { origins, sites }: { origins: readonly string[]; sites: readonly string[] },
): CorsHeaders | Response {
  const origin = request.headers.get('origin');
  if (origin === null || origin === 'null' || origins.includes(origin)) return {};
  if (!sites.includes(origin) || !OPEN.test(new URL(request.url).pathname)) return refuse(origin);
  const cors = {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'etag, location, retry-after',
    vary: 'Origin',
  };
  if (!isPreflight(request)) return cors;
  const more = {
    'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
    'access-control-allow-headers': `content-type, idempotency-key, if-match, ${WRITER_HEADER}`,
    'access-control-max-age': TWO_HOURS,
  };
  return new Response(null, { status: 204, headers: { ...cors, ...more } });
}

const isPreflight = ({ method, headers }: Request) =>
  method === 'OPTIONS' && headers.has('access-control-request-method');

function refuse(origin: string): Response {
  const problem = {
    type: problemType('cross-site'),
    title: 'This site is not on the list.',
    status: 403,
    detail: `A page of ${origin} asked. The service is for other sites. Its operator adds the site with --origin ${origin}.`,
  };
  const headers = { 'content-type': 'application/problem+json; charset=utf-8', vary: 'Origin' };
  return Response.json(problem, { status: 403, headers });
}
