import type { Problem } from '@standfirst/core';
import type { WriterContext } from '../comments-options.js';
import { StoreError } from '../store-error.js';

/** Where the comment service is, and how it is reached. */
export interface CommentsClientOptions {
  /** The service's origin, such as `https://news.example`; the page's own when left out. */
  readonly origin?: string;
  /** The platform's when left out. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A request below `/comments/v1`. */
export interface Call {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'DELETE';
  /** Each segment is encoded. */
  readonly path: readonly string[];
  readonly query?: URLSearchParams;
  readonly body?: object;
  readonly headers?: Record<string, string>;
  /** A program passes on what the writer's cookie holds; a browser sends the cookie by itself, and may not name it. */
  readonly writer?: WriterContext['writer'];
}

/** What came back: the body, or why there is none. */
export type Reply = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly problem: Problem };

/** Sends one request. */
export type Transport = (call: Call) => Promise<Reply>;

/**
 * Requests over `fetch`. A service that cannot be reached, or whose store is away, throws the `StoreError` that
 * `createComments` throws, so that a caller need not know which of the two it has.
 */
export function openTransport({
  origin = globalThis.location.origin,
  fetch = globalThis.fetch,
}: CommentsClientOptions): Transport {
  const cookieName = origin.startsWith('https:') ? '__Host-sf-writer' : 'sf-writer';
  return async ({ method = 'GET', path, query, body, headers = {}, writer }) => {
    const address = `${origin}/comments/v1/${path.map(encodeURIComponent).join('/')}${query?.size ? `?${query}` : ''}`;
    const request = new Request(address, {
      method,
      credentials: 'include',
      headers: {
        ...headers,
        ...(body && { 'content-type': 'application/json' }),
        ...(writer !== undefined && { cookie: `${cookieName}=${writer}`, origin }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const response = await fetch(request).catch((cause: unknown) => {
      throw new StoreError('unavailable', away, { cause });
    });
    if (response.status === 503) throw new StoreError('unavailable', away, { cause: await response.text() });
    const said: unknown = method === 'HEAD' ? null : await response.json().catch(() => null);
    return response.ok ? { ok: true, body: said } : { ok: false, problem: problemIn(said, response.status) };
  };
}

const away = 'The comment service does not answer. Nothing was read or stored. Try again in a while.';

/** A proxy's own page is a refusal too. */
function problemIn(said: unknown, status: number): Problem {
  const isProblem = typeof said === 'object' && said !== null && 'type' in said && 'title' in said;
  return isProblem ? (said as Problem) : { type: 'about:blank', title: `The answer was ${status}.`, status }; // the service's own form
}

/** What was read; `null` where there is nothing. What a program asked wrongly is thrown. */
export function found<Body>(reply: Reply): Body | null {
  if (reply.ok) return reply.body as Body; // the service's own answer
  const { status, title, detail = '' } = reply.problem;
  if (status === 404) return null;
  throw new TypeError(`${title} ${detail}`.trim());
}
