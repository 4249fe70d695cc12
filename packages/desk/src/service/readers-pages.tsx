import type { Comments } from '@standfirst/comments';
import {
  createCommentsHandler,
  writerOf,
  type CommentPageToRender,
  type ConnectionInfo,
  type PageToRender,
} from '@standfirst/comments/http';
import { deedWords } from '@standfirst/ui';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { CommentPage } from '../readers/comment-page.js';
import { readConversation } from '../readers/read-conversation.js';
import { ArticlePage, type ArticlePageProps } from './article-page.js';
import { isArticleId } from './article-ids.js';
import { clientAddress } from './client-address.js';
import type { ServiceAssets } from './service-assets.js';
import { ServiceDocument } from './service-document.js';
import { keptPlace, placeIn, queryOf } from './story-place.js';

/** What the pages for readers are made with. */
export interface ReadersPagesOptions {
  readonly comments: Comments;
  readonly assets: ServiceAssets;
  readonly origins: readonly [string, ...string[]];
  readonly sites: readonly string[];
  readonly proxies: number;
}

/** The pages of conversations, the forms on them and the API; `undefined` for an address that is none of theirs. */
export function readersPages({ comments, assets, origins, sites, proxies }: ReadersPagesOptions) {
  const [origin] = origins;

  const draw = async (request: Request, articleId: string, own: Pick<ArticlePageProps, 'replyTo' | 'form'>) => {
    const query = new URL(request.url).searchParams;
    const writer = writerOf(request, origin);
    const [comment, after] = [own.replyTo ?? query.get('c'), query.get('after')];
    const conversation = await readConversation(comments, articleId, {
      ...(writer && { writer }),
      ...(comment && { comment }),
      ...(after && { after }),
    });
    const place = placeIn(query, sites) ?? (await keptPlace(articleId, comments, sites));
    return pageOf(<ArticlePage {...{ articleId, assets, place, conversation }} {...own} />);
  };
  const handle = createCommentsHandler({
    comments,
    origins: [...origins, ...sites],
    clientAddress: (request, { address }) => clientAddress(request, address, proxies),
    renderPage: ({ request, articleId, values, issues, problem }: PageToRender) =>
      draw(request, articleId, {
        replyTo: values.parentId,
        form: { values, issues, failure: issues.length > 0 ? undefined : problem },
      }),
    renderCommentPage: (page: CommentPageToRender) =>
      pageOf(
        <ServiceDocument title={deedWords.headings[page.purpose]} assets={assets}>
          <CommentPage page={page} />
        </ServiceDocument>,
      ),
  });

  return async (request: Request, info: ConnectionInfo): Promise<Response | undefined> => {
    const { pathname, searchParams: query } = new URL(request.url);
    const articleId = articleIn(pathname);
    if (articleId === null) return keepPlace(await handle(request, info), request);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
    const said = query.get('s');
    const notice = query.has('c') && (said === 'published' || said === 'held') ? said : undefined;
    const html = await draw(request, articleId, { replyTo: query.get('replyTo') ?? undefined, form: { notice } });
    const isPrivate = writerOf(request, origin) !== undefined || notice !== undefined;
    return new Response(html, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': isPrivate ? 'private, no-store' : 'no-cache',
        vary: 'Cookie, Sf-Writer, Origin',
      },
    });
  };

  /** After a form was taken: the page of the conversation is to lead back to the same story, and the desk to know it. */
  async function keepPlace(answer: Response | undefined, request: Request): Promise<Response | undefined> {
    const { pathname, searchParams } = new URL(request.url);
    const place = placeIn(searchParams, sites);
    const location = answer?.headers.get('location');
    if (!answer || !place || answer.status !== 303 || !location?.startsWith('/articles/')) return answer;
    const articleId = articleIn(pathname.replace(/\/comments$/, ''));
    // The comment is safe already: a store that fails now has one link less to tell.
    if (articleId !== null)
      await comments.keepArticle(articleId, { url: place.url, title: place.title ?? null }).catch(() => undefined);
    const to = new URL(location, origin);
    for (const [name, value] of Object.entries(queryOf(place))) to.searchParams.set(name, value);
    const headers = new Headers(answer.headers);
    headers.set('location', to.pathname + to.search + to.hash);
    return new Response(answer.body, { status: 303, headers });
  }
}

const pageOf = (document: ReactElement): string => `<!doctype html>\n${renderToStaticMarkup(document)}\n`;

/** The article of `/articles/<id>`, `null` for any other path. */
function articleIn(pathname: string): string | null {
  const [, part] = /^\/articles\/([^/]+)$/.exec(pathname) ?? [];
  try {
    const id = decodeURIComponent(part ?? '');
    return isArticleId(id) ? id : null;
  } catch {
    return null;
  }
}
