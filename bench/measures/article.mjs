// An article through React: BlocksView and ArticleView beside hand-made elements and @portabletext/react.
import { PortableText } from '@portabletext/react';
import { ArticleView, BlocksView } from '@standfirst/ui';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { benchArticle, toPortableText } from '../article.mjs';
import { mustAgree } from '../html-checks.mjs';
import { reactLimit } from '../limits.mjs';
import { race, ratio, spread, table, figure, median } from '../measuring.mjs';
import { drawReady, readyTree } from '../ready-tree.mjs';

const bytes = (view) => Buffer.from(renderToStaticMarkup(view));

const components = {
  marks: {
    link: ({ children, value }) => h('a', { href: value.url }, children),
    attribution: ({ children, value }) =>
      h('span', { 'data-attribution': value.part, 'data-quotes': value.quotes.join(' ') }, children),
    quoted: ({ children, value }) =>
      h('span', { id: value.id, 'data-quote': value.quote, className: value.open ? 'sf-said' : undefined }, children),
  },
  types: {
    setApart: ({ value }) =>
      h('div', { className: 'sf-blockquote-frame' }, [
        h(
          'blockquote',
          { key: 1, id: value.id, 'data-quote': value.quote, className: 'sf-blockquote' },
          h('p', null, value.words),
        ),
        h(
          'p',
          { key: 2, className: 'sf-attribution', 'data-attribution': value.quote },
          h('cite', { 'data-mention': 'log' }, 'Log of the Patient Ada'),
        ),
      ]),
  },
};

export default function measure() {
  const sections = [];
  for (const times of [6, 60]) {
    const article = benchArticle(times);
    const portable = toPortableText(article);
    const contenders = {
      'hand-written createElement (limit)': () => bytes(reactLimit(article)),
      BlocksView: () => bytes(h('div', null, h(BlocksView, { blocks: article.body, article }))),
      '@portabletext/react': () => bytes(h('div', null, h(PortableText, { value: portable, components }))),
    };
    const size = mustAgree(contenders);
    // Of the same output, attributes of the page included.
    const parts = {
      blocks: readyTree(renderToStaticMarkup(h(BlocksView, { blocks: article.body, article }))),
      whole: readyTree(renderToStaticMarkup(h(ArticleView, { article }))),
    };
    Object.assign(contenders, {
      'ready tree of BlocksView (limit)': () => bytes(drawReady(parts.blocks)),
      'ready tree of ArticleView (limit)': () => bytes(drawReady(parts.whole)),
      ArticleView: () => bytes(h('div', null, h(ArticleView, { article }))),
      // Another article and another body, of which nothing can be remembered.
      'ArticleView, for the first time': () =>
        bytes(h('div', null, h(ArticleView, { article: { ...article, body: [...article.body] } }))),
    });
    mustAgree({ one: contenders['ready tree of ArticleView (limit)'], other: contenders.ArticleView });
    mustAgree({ one: contenders['ready tree of BlocksView (limit)'], other: contenders.BlocksView });
    const speeds = race(contenders, { slice: times > 6 ? 80 : 40 });
    const [hand, blocks, peer, readyBlocks, readyWhole, whole, first] = Object.keys(contenders);
    const row = (name, limit = name) => [
      name,
      figure(median(speeds[name])),
      limit === name ? '1.00' : spread(ratio(speeds, name, limit)),
      spread(ratio(speeds, name, peer)),
    ];
    sections.push(
      `${Math.round(size / 1000)} kB of HTML, ${article.body.length} blocks. By hand is drawn what Portable Text draws too; BlocksView adds attributes for styles and scripts, which its ready tree has as well:\n\n` +
        table(
          ['', 'renders per CPU second', 'share of its limit', `× ${peer}`],
          [
            row(hand),
            row(peer, hand),
            row(readyBlocks),
            row(blocks, readyBlocks),
            row(readyWhole),
            row(whole, readyWhole),
            row(first, readyWhole),
          ],
        ),
    );
  }
  return { title: 'An article through React', text: sections.join('\n\n') };
}
