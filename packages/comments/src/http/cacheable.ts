import { createHash } from 'node:crypto';
import { json } from './answers.js';

/** The same for every reader, so that it may stand in any cache: what one writer alone may see is not in it. */
export const CACHED = { 'cache-control': 'public, max-age=5, stale-while-revalidate=60' };

/** Never in a cache that two readers share, nor in one that outlives the reader. */
export const PRIVATE = { 'cache-control': 'private, no-store', vary: 'Cookie, Authorization' };

/** An answer that everybody gets, with its tag; 304 without a body for who has it already. */
export function cacheable(request: Request, body: unknown): Response {
  return tagged(request, JSON.stringify(body), (headers) => json(body, 200, headers));
}

/** The same for an answer that is no JSON. */
export function cacheableText(request: Request, text: string, type: string): Response {
  const own = { 'content-type': type, 'x-content-type-options': 'nosniff' };
  return tagged(request, text, (headers) => new Response(text, { headers: { ...headers, ...own } }));
}

function tagged(request: Request, text: string, answer: (headers: Record<string, string>) => Response): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = { ...CACHED, etag };
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) ? new Response(null, { status: 304, headers }) : answer(headers);
}
