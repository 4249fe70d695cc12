import { createComments } from '@standfirst/comments';
import { createCommentsHandler, type PageToRender } from '@standfirst/comments/http';
import { memoryStore } from '@standfirst/comments/stores/memory';
import { renderToString } from 'react-dom/server';
import { Page, type PageProps } from './page.js';
import { story } from './story.js';

/** Answers every request for a page or a comment. */
export function createSite(origin: string): (request: Request) => Promise<Response> {
  const comments = createComments({
    store: memoryStore(),
    secret: 'a secret of a test, 32 bytes long or more',
    article: (id) => (id === 'ferry' ? { state: 'open' } : null),
  });
  const draw = async (said?: PageToRender) => {
    const conversation = await comments.thread('ferry');
    if (!conversation) throw new Error('The article has no thread.');
    const { thread, items } = conversation;
    const outcome = said && { outcome: 'invalid' as const, issues: said.issues, values: said.values };
    return documentOf({ article: story, thread, comments: [...items], ...(outcome && { outcome }) });
  };
  const handle = createCommentsHandler({ comments, origins: [origin], renderPage: draw });
  return async (request) =>
    (await handle(request, { address: '127.0.0.1' })) ??
    new Response(await draw(), { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

const documentOf = (props: PageProps) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A page of Vite</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/client.css">
<body class="sf-page">
<div id="root">${renderToString(<Page {...props} />)}</div>
<script type="application/json" id="props">${JSON.stringify(props).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/client.js"></script>
</body>
</html>`;
