import { createComments, StoreError, type Comments, type CommentsOptions } from '@standfirst/comments';
import type { ConnectionInfo } from '@standfirst/comments/http';
import { createDesk } from '../desk/desk.js';
import { securityHeaders } from '../security-headers.js';
import { isArticleId } from './article-ids.js';
import { clientAddress } from './client-address.js';
import { withKnownWriter } from './known-writer.js';
import { knownArticles } from './known-articles.js';
import { messagePage } from './message-page.js';
import { welcome } from './other-sites.js';
import { readersPages } from './readers-pages.js';
import { loadServiceAssets } from './service-assets.js';
import { serviceWords as words } from './service-words.js';

/** What `createService` needs: where the comments are, how the service is called, and which sites it is for. */
export interface ServiceOptions extends Pick<CommentsOptions, 'store' | 'secret' | 'moderation' | 'closeAfterDays'> {
  /** How the service is called, the public origin first (`https://comments.news.example`); it answers to no other name. */
  readonly origins: readonly [string, ...string[]];
  /** The origins whose pages may show and send comments (`https://news.example`). */
  readonly sites: readonly string[];
  /** How many proxies of your own stand before it and write `X-Forwarded-For`; 0 when left out. */
  readonly proxies?: number;
  /** `off` leaves out every limit of how often: only for load tests on one machine. */
  readonly rate?: 'on' | 'off';
  /** Says whether new requests are still welcome, for `/readyz`. */
  readonly ready?: () => boolean;
  /** What went wrong, with a number that its reader was told; never what somebody wrote. */
  readonly log?: (event: string, facts: Readonly<Record<string, unknown>>) => void;
}

/** The conversation of sites that hold their stories elsewhere: API, pages for readers, what other pages embed, and the desk. */
export interface Service {
  readonly comments: Comments;
  /** Answers every request; an address that is none of its own with a page that says so. */
  answer(request: Request, info?: ConnectionInfo): Promise<Response>;
}

/** Brings comments, pages and desk together. Close it with `comments.close()`. */
export function createService(options: ServiceOptions): Service {
  const { origins, sites, proxies = 0, rate = 'on', ready = () => true, log = () => undefined } = options;
  const [origin] = origins;
  const { store, secret, moderation, closeAfterDays } = options;
  const comments = createComments({
    ...{ store, secret, rate },
    ...(moderation && { moderation }),
    ...(closeAfterDays !== undefined && { closeAfterDays }),
    // The sites alone know their articles: whatever can be a name is one, and costs nothing until somebody writes.
    article: (id) => (isArticleId(id) ? {} : null),
  });
  const assets = loadServiceAssets();
  const hosts = new Set(origins.map((own) => new URL(own).host));
  const forReaders = readersPages({ comments, assets, origins, sites, proxies });
  const desk = createDesk({ comments, articles: knownArticles(comments), origins, rate });

  const answer = async (request: Request, info: ConnectionInfo): Promise<Response> => {
    const { host, pathname } = new URL(request.url);
    if (pathname === '/healthz') return new Response('ok');
    if (pathname === '/readyz') return ready() ? new Response('ready') : new Response('closing', { status: 503 });
    if (!hosts.has(host)) return messagePage(words.wrongHost, assets, { status: 421 });
    const file = assets.answer(request);
    if (file) return file;
    const cors = welcome(request, { origins, sites });
    if (cors instanceof Response) return cors;
    const known = withKnownWriter(request, origin);
    const address = clientAddress(known, info.address, proxies);
    const found = (await desk(known, address)) ?? (await forReaders(known, info));
    if (found) return withHeaders(found, cors);
    if (pathname !== '/') return messagePage(words.notFound, assets, { status: 404 });
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return messagePage(words.wrongMethod, assets, { status: 405, headers: { allow: 'GET, HEAD' } });
    const { title, text, desk: name } = words.home;
    return messagePage([title, text], assets, { link: ['/desk', name] });
  };
  const accident = (cause: unknown): Response => {
    if (cause instanceof StoreError) {
      log('store', { message: cause.message });
      return messagePage(words.away, assets, { status: 503, headers: { 'retry-after': '30' } });
    }
    const id = crypto.randomUUID();
    log('error', { id, name: cause instanceof Error ? cause.name : typeof cause, message: messageOf(cause) });
    const [title, text] = words.failed;
    return messagePage([title, `${text} ${id}.`], assets, { status: 500 });
  };
  return {
    comments,
    answer: async (request, info = {}) =>
      withHeaders(await answer(request, info).catch(accident), securityHeaders(origin)),
  };
}

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

/** The same answer with more headers; what it has itself stays. */
function withHeaders(answer: Response, more: Readonly<Record<string, string>>): Response {
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(more)) {
    if (name === 'vary') headers.append(name, value);
    else if (!headers.has(name)) headers.set(name, value);
  }
  return new Response(answer.body, { status: answer.status, headers });
}
