import { quotesOf, type Block } from '@standfirst/core';
import { ArticleView, BlocksView, CommentForm, QuoteView, ThreadView, VoicesView } from '@standfirst/ui';
import { renderToStaticMarkup } from 'react-dom/server';
import { conversation } from '../../packages/ui/src/comment/testing/sample-comments.js';
import { ferryArticle } from '../../packages/ui/src/testing/ferry-article.js';

const paragraph = (id: string, value: string): Block => ({
  type: 'paragraph',
  id,
  children: [{ type: 'text', value }],
});

/** Words that bring their marks along, and paragraphs in a list: sheets that set prose have marks for both. */
const quotations: Block[] = [
  { type: 'blockquote', id: 'm', children: [paragraph('m1', '“We never saw it coming.”')] },
  {
    type: 'blockquote',
    id: 'l',
    children: [
      paragraph('l1', 'Of the harbour:'),
      {
        type: 'list',
        id: 'l2',
        ordered: false,
        items: [[paragraph('l3', 'It is cold.'), paragraph('l4', 'It is ours.')]],
      },
    ],
  },
];

const body = renderToStaticMarkup(
  <>
    <ArticleView article={ferryArticle}>
      <VoicesView article={ferryArticle} />
    </ArticleView>
    <div className="sf-article-body">
      <BlocksView blocks={quotations} />
    </div>
    {quotesOf(ferryArticle).map((quote) => (
      <QuoteView key={quote.quote.id} quote={quote} />
    ))}
    <ThreadView comments={conversation} />
    <CommentForm action="/comments" issues={[{ field: 'body', code: 'required' }]} />
  </>,
);

/** A page with everything on it, and these style sheets in their order. */
export const ferryPage = (sheets: readonly string[], { html = '', around = '' } = {}): string =>
  `<!doctype html><html lang="en" ${html}><meta charset="utf-8">${sheets.map((css) => `<style>${css}</style>`).join('')}` +
  `<body class="sf-page"><div class="${around}">${body}</div></body></html>`;
