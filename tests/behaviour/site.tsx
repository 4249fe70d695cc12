import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createComments, StoreError, type CommentStore } from '@standfirst/comments';
import { createCommentsHandler, writerOf, type PageToRender } from '@standfirst/comments/http';
import { memoryStore } from '@standfirst/comments/stores/memory';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { bundleAssets } from './bundle-assets.js';
import { securityHeaders } from '@standfirst/desk';
import { ClientThreadPage, ThreadPage, type ThreadPageProps } from './thread-page.js';

/** What takes the page over in the browser. */
export type Way = 'enhance' | 'react' | 'none';

/** A site with the real comment service behind it. Slugs that begin with `held-` are read first; any other slug is an article too. */
export async function openSite(way: Way) {
  const assets = await bundleAssets();
  const store = memoryStore();
  let broken = false;
  let ahead = 0;
  const comments = createComments({
    store: breakable(store, () => broken),
    secret: 'a secret of a test, 32 bytes long or more',
    now: () => Date.now() + ahead,
    article: (id) => ({ moderation: id.startsWith('held-') ? 'pre' : 'post' }),
  });
  let origin = '';

  const draw = async (request: Request, slug: string, said?: PageToRender): Promise<string> => {
    const writer = writerOf(request, origin);
    const page = (await comments.thread(slug, { limit: 50, ...(writer && { writer }) }))!;
    const all = [...page.items, ...page.own];
    const replyTo = all.find(
      ({ id }) => id === (said?.values.parentId ?? new URL(request.url).searchParams.get('replyTo')),
    );
    const failure = said && said.issues.length === 0 ? { failure: said.problem } : {};
    const form = { ...(said && { values: said.values, issues: said.issues }), ...failure, ...(replyTo && { replyTo }) };
    return documentOf({ path: `/articles/${slug}`, thread: page.thread, comments: all, form }, way);
  };

  const server = createServer((incoming, outgoing) => {
    const handle = async () => {
      const url = new URL(incoming.url ?? '/', origin);
      const asset = assets.get(url.pathname);
      if (asset !== undefined) {
        const type = url.pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
        return new Response(asset, { headers: { 'content-type': type } });
      }
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer); // node:http reads bytes
      const request = new Request(url, {
        method: incoming.method ?? 'GET',
        headers: new Headers(
          Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
        ),
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      });
      const answer = await createCommentsHandler({
        comments,
        origins: [origin],
        renderPage: (said) => draw(said.request, said.articleId, said),
      })(request, { address: '127.0.0.1' });
      const slug = /^\/articles\/([^/]+)$/.exec(url.pathname)?.[1];
      if (answer || slug === undefined) return answer ?? new Response(null, { status: 404 });
      return new Response(await draw(request, slug), { headers: { 'content-type': 'text/html; charset=utf-8' } });
    };
    void handle().then(async (response) => {
      const body = Buffer.from(await response.arrayBuffer());
      outgoing
        .writeHead(response.status, { ...securityHeaders(origin), ...Object.fromEntries(response.headers) })
        .end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`; // listens on a port, not on a pipe
  return {
    origin,
    /** Lets every write fail, as a full disk does. */
    breakStore: (now: boolean) => (broken = now),
    /** Moves the clock of the service on. */
    passMinutes: (minutes: number) => (ahead += minutes * 60_000),
    /** How many comments an article has. */
    count: async (slug: string) => (await comments.thread(slug))?.thread.counts.published ?? 0,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

const breakable = (store: CommentStore, isBroken: () => boolean): CommentStore => ({
  ...store,
  transaction: (work) =>
    isBroken() ? Promise.reject(new StoreError('unavailable', 'The disk is full.')) : store.transaction(work),
});

function documentOf(props: ThreadPageProps, way: Way): string {
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>A page with a conversation</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/styles.css" />
        {way !== 'none' && <script type="module" src={`/${way}.js`} />}
      </head>
      <body className="sf-page">
        <main>
          <h1>An article</h1>
          <div id="root">{way === 'react' ? 'ROOT' : <ThreadPage {...props} />}</div>
        </main>
        {way === 'react' && (
          <script type="application/json" id="props">
            PROPS
          </script>
        )}
      </body>
    </html>
  );
  const props_ = JSON.stringify(props).replaceAll('<', '\\u003c');
  return `<!doctype html>${renderToStaticMarkup(page)}`
    .replace('ROOT', () => renderToString(<ClientThreadPage {...props} />))
    .replace('PROPS', () => props_);
}
