import { ArticleView, CommentForm, ThreadView, VoicesView } from '@standfirst/ui';
import { renderToStaticMarkup } from 'react-dom/server';
import { conversation } from '../../packages/ui/src/comment/testing/sample-comments.js';
import { ferryArticle } from '../../packages/ui/src/testing/ferry-article.js';

const body = renderToStaticMarkup(
  <>
    <ArticleView article={ferryArticle}>
      <VoicesView article={ferryArticle} />
    </ArticleView>
    <ThreadView comments={conversation} />
    <CommentForm action="/comments" issues={[{ field: 'body', code: 'required' }]} />
  </>,
);

/** A page with everything on it, and these style sheets in their order. */
export const ferryPage = (sheets: readonly string[], { html = '', around = '' } = {}): string =>
  `<!doctype html><html lang="en" ${html}><meta charset="utf-8">${sheets.map((css) => `<style>${css}</style>`).join('')}` +
  `<body class="sf-page"><div class="${around}">${body}</div></body></html>`;
