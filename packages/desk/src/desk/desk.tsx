import { guardPost, lingering } from '@standfirst/comments/http';
import { deskPage, seeOther } from './desk-answers.js';
import { articlesOf, type DeskArticles } from './desk-articles.js';
import { loadDeskAssets } from './desk-assets.js';
import type { DeskContext } from './desk-context.js';
import { sessionCookie, sessionOf } from './desk-session.js';
import { createNotices } from './notices.js';
import { findDeskPage } from './desk-routes.js';
import { refusalPage } from './refusal-page.js';
import { keptPage, signInPage, signOut, tryToSignIn, useCode } from './sign-in.js';

/** What `createDesk` needs: the comments, the articles by name, and the site's origins. */
export interface DeskOptions extends Pick<DeskContext, 'comments'> {
  /** The headline of every article by its id; a site with many tells of them when it is asked. */
  readonly articles: ReadonlyMap<string, string> | DeskArticles;
  /** The site's own origin first. */
  readonly origins: readonly [string, ...string[]];
  /** `off` for load tests; else five tries a minute to sign in. */
  readonly rate?: 'on' | 'off';
}

/** Four at once, then one a minute: never more than five in a minute. */
const TRIES = { intervalMs: 60_000, burst: 4 };

/** Answers for `/desk` and all below it; `undefined` for an address that is none of the desk's. */
export function createDesk(options: DeskOptions) {
  const { comments, origins, rate = 'on' } = options;
  const [origin] = origins;
  const articles = 'list' in options.articles ? options.articles : articlesOf(options.articles);
  const assets = loadDeskAssets();
  const notices = createNotices();
  const secondsToWait = async (address: string | undefined) =>
    rate === 'on' ? comments.secondsToWait('sign-in', address, TRIES) : 0;

  return async (request: Request, address: string | undefined): Promise<Response | undefined> => {
    const url = new URL(request.url);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const file = assets.answer(request);
    if (file) return file;
    const route = findDeskPage(url.pathname);
    const session = sessionOf(request, origin);
    const refuse = (status: number, headers?: Record<string, string>) => refusalPage(status, assets, headers);
    if (!route) return undefined;
    const handle = isRead ? route.get : request.method === 'POST' ? route.post : undefined;
    const isSignIn = route.page === 'sign-in';
    if (!handle && !isSignIn) return refuse(405, { allow: allowOf(route) });

    let fields = new URLSearchParams();
    if (!isRead) {
      if (request.method !== 'POST') return refuse(405, { allow: 'GET, HEAD, POST' });
      const post = await guardPost(request, { origins, type: 'application/x-www-form-urlencoded' });
      if (!post.ok && post.problem.status === 413) return lingering(refuse(413, { connection: 'close' }), request);
      if (!post.ok) return refuse(post.problem.status);
      // A browser that does not say where a form comes from cannot prove that it is ours.
      if (post.origin !== 'own') return refuse(403);
      fields = new URLSearchParams(new TextDecoder().decode(post.bytes));
    }
    if (isSignIn) {
      if (isRead) return deskPage(signInPage(assets, { isOut: url.searchParams.has('out') }));
      return tryToSignIn(fields.get('code') ?? '', await secondsToWait(address), { comments, assets, origin });
    }
    const known = session === undefined ? null : await comments.signedIn(session);
    if (route.page === 'sign-out' && session !== undefined) return signOut(session, { comments, origin });
    const code = fields.get('code') ?? '';
    fields.delete('code');
    const asked = { parts: route.parts, query: url.searchParams, fields };
    if (known !== null) return handle?.({ comments, articles, assets, notices, who: known }, asked);
    if (isRead || route.page === 'sign-out') return seeOther('/desk/sign-in');
    // The address is one of the desk's own pages, since a route was found for it.
    const kept = { action: url.pathname, fields: [...fields] };
    if (code === '') return keptPage(assets, kept);
    const used = await useCode(code, await secondsToWait(address), comments);
    if ('problem' in used) return keptPage(assets, { ...kept, problem: used.problem }, used.status, used.headers);
    const who = await comments.signedIn(used.session);
    const done = who === null ? undefined : await handle?.({ comments, articles, assets, notices, who }, asked);
    done?.headers.append('set-cookie', sessionCookie(used.session, origin));
    return done;
  };
}

const allowOf = ({ get, post }: { get?: unknown; post?: unknown }) =>
  [...(get ? ['GET', 'HEAD'] : []), ...(post ? ['POST'] : [])].join(', ');
