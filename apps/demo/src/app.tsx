import type { Comments } from '@standfirst/comments';
import { createCommentsHandler, writerOf, type PageToRender } from '@standfirst/comments/http';
import { inlineText } from '@standfirst/core';
import { CommentPage, createDesk, readConversation, securityHeaders, sessionOf } from '@standfirst/desk';
import { deedWords } from '@standfirst/ui';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { assetAnswer, type Assets } from './assets.js';
import { articlePage } from './article-page.js';
import { countComments } from './count-comments.js';
import { feedAnswer, feeds } from './feeds.js';
import type { Page } from './pages/page.js';
import { renderPage } from './render.js';
import type { Formats } from './try/load-formats.js';
import { tryPage } from './try/try-page.js';
import { Document } from './views/document.js';
import { FrontPage } from './views/front-page.js';
import { ProblemPage } from './views/problem-page.js';

export interface AppOptions {
  readonly pages: ReadonlyMap<string, Page>;
  readonly comments: Comments;
  readonly assets: Assets;
  /** What `/try` reads and writes. */
  readonly formats: Formats;
  /** The site's own origin first. */
  readonly origins: readonly [string, ...string[]];
  /** Says whether new requests are still welcome. */
  readonly ready: () => boolean;
  /** Whether `/try` and the way into the desk count who asks how often. */
  readonly rate: 'on' | 'off';
  readonly log: (event: string, facts: Record<string, unknown>) => void;
}

/** What the server tells of a request besides the request. */
interface Connection {
  readonly address?: string | undefined;
}

const html = { 'content-type': 'text/html; charset=utf-8' };

/** The whole site as a function from request to response. */
export function createApp({ pages, comments, assets, formats, origins, ready, rate, log }: AppOptions) {
  const [origin] = origins;
  const app = new Hono<{ Bindings: Connection }>();
  const drawArticle = articlePage({ assets, origin });
  const problemPage = (status: number, title: string, text: string) =>
    renderPage(
      <Document title={title} assets={assets}>
        <ProblemPage status={status} title={title} text={text} />
      </Document>,
    );

  const handleComments = createCommentsHandler({
    comments,
    origins,
    moderator(request) {
      const session = sessionOf(request, origin);
      return session === undefined ? null : comments.signedIn(session);
    },
    async renderPage({ articleId, values, issues, problem, request }: PageToRender) {
      const page = pages.get(articleId);
      if (!page)
        throw new Error(
          `The article "${articleId}" is gone. Its page cannot be drawn. Start the demo again with its file.`,
        );
      const comment = values.parentId ?? undefined;
      const writer = writerOf(request, origin);
      const conversation = await readConversation(comments, articleId, {
        ...(comment && { comment }),
        ...(writer && { writer }),
      });
      return drawArticle({
        page,
        conversation,
        replyTo: comment,
        form: { values, issues, failure: issues.length > 0 ? undefined : problem },
      });
    },
    renderCommentPage: (page) =>
      renderPage(
        <Document title={deedWords.headings[page.purpose]} assets={assets}>
          <CommentPage page={page} />
        </Document>,
      ),
  });

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders(origin))) context.header(name, value);
  });
  app.use(compress());
  app.get('/healthz', (context) => context.text('ok'));
  app.get('/readyz', (context) => (ready() ? context.text('ready') : context.text('closing', 503)));

  // Whoever points another name at this server is not answered with our pages.
  const hosts = new Set(origins.map((own) => new URL(own).host));
  app.use(async ({ req }, next) => {
    if (hosts.has(new URL(req.url).host)) return next();
    const text = 'This server knows itself under another name. Use the address that its operator gave you.';
    return new Response(problemPage(421, 'The wrong address', text), { status: 421, headers: html });
  });

  app.get('/assets/*', ({ req }) => assetAnswer(assets, req.path));
  app.get('/images/*', ({ req }) => assetAnswer(assets, req.path));

  for (const path of ['/articles/:slug', '/try', ...feeds.map(({ path }) => path)]) app.use(path, etag());
  for (const feed of feeds) app.get(feed.path, () => feedAnswer(feed, pages.values(), origin));
  const tried = tryPage({ assets, formats, comments, origins, rate, problemPage });
  app.get('/try', () => tried.get());
  app.post('/try', ({ req, env }) => tried.post(req.raw, addressOf(env)));
  app.get('/', async () => {
    const counts = await countComments(comments, pages.keys());
    return new Response(
      renderPage(
        <Document title="Standfirst: typed articles, and who says what in them" assets={assets} url={`${origin}/`}>
          <FrontPage pages={[...pages.values()]} counts={counts} />
        </Document>,
      ),
      { headers: { ...html, 'cache-control': 'no-cache' } },
    );
  });
  app.get('/articles/:slug', async ({ req, notFound }) => {
    const page = pages.get(req.param('slug'));
    if (!page) return notFound();
    const { c: comment, s, replyTo, about, after } = req.query();
    const writer = writerOf(req.raw, origin);
    const conversation = await readConversation(comments, page.slug, {
      ...(writer && { writer }),
      ...(after && { after }),
      ...(comment && { comment }),
    });
    const notice = comment && (s === 'published' || s === 'held') ? s : undefined;
    const body = drawArticle({ page, conversation, replyTo, about, form: { notice } });
    return new Response(body, {
      headers: { ...html, 'cache-control': writer || notice ? 'private, no-store' : 'no-cache' },
    });
  });
  const articles = new Map([...pages].map(([id, { article }]) => [id, inlineText(article.headline)]));
  const desk = createDesk({ articles, comments, origins, rate });
  for (const path of ['/desk', '/desk/*'])
    app.all(path, async ({ req, env }, next) => (await desk(req.raw, addressOf(env))) ?? next());
  app.all('*', async ({ req, env }, next) => {
    const address = addressOf(env);
    const answer = await handleComments(req.raw, address === undefined ? {} : { address });
    return answer ?? next();
  });
  const wrongMethod = (allow: string) => {
    const body = problemPage(405, 'This address is asked in another way', `It takes ${allow} and nothing else.`);
    return new Response(body, { status: 405, headers: { ...html, allow } });
  };
  for (const path of ['/', '/healthz', '/readyz', '/assets/*', '/images/*', ...feeds.map(({ path }) => path)])
    app.all(path, () => wrongMethod('GET, HEAD'));
  app.all('/articles/:slug', ({ req, notFound }) =>
    pages.has(req.param('slug')) ? wrongMethod('GET, HEAD') : notFound(),
  );
  app.all('/try', () => wrongMethod('GET, HEAD, POST'));
  app.notFound(
    () =>
      new Response(
        problemPage(404, 'There is no such page', 'It may have moved, or the address has a mistake in it.'),
        { status: 404, headers: html },
      ),
  );
  app.onError((cause) => {
    const id = crypto.randomUUID();
    log('error', { id, name: cause.name, message: cause.message });
    const text = `Something went wrong on our side. If you tell us of it, name the number ${id}.`;
    return new Response(problemPage(500, 'This page could not be made', text), { status: 500, headers: html });
  });
  return app;
}

const addressOf = (env: Connection | undefined) => env?.address;
