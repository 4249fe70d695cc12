import { articleText, type Block, type Inline } from '@standfirst/core';
import { renderToPipeableStream, renderToStaticMarkup, renderToString } from 'react-dom/server';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { paragraphOf, textOf } from '../testing/article-of.js';
import { BlocksView } from './blocks-view.js';

// Parsing lets 256 levels through. React's server renderer drops what lies deeper than it can follow, without a word:
// its development build lost words of plain nested elements from about 210 levels on, the other from about 700.
const LEVELS = 250;

const quotes = (levels: number): Block =>
  levels === 0
    ? paragraphOf('p', 'innermost')
    : {
        type: 'blockquote',
        id: `b${levels}`,
        children: [paragraphOf(`p${levels}`, `level ${levels}.`), quotes(levels - 1)],
      };
const lists = (levels: number): Block =>
  levels === 0
    ? paragraphOf('p', 'innermost')
    : {
        type: 'list',
        id: `l${levels}`,
        ordered: false,
        items: [[paragraphOf(`p${levels}`, `level ${levels}.`), lists(levels - 1)]],
      };
const marks = (levels: number): Inline =>
  levels === 0 ? textOf('innermost') : { type: 'strong', children: [textOf(`level ${levels}.`), marks(levels - 1)] };

test.each([
  ['block quotes', quotes(LEVELS)],
  ['lists', lists(LEVELS)],
  ['marks', { type: 'paragraph', id: 'p', children: [marks(LEVELS)] } satisfies Block],
])('%s nested 250 deep keep every word, by whichever renderer', async (_, block) => {
  const view = <BlocksView blocks={[block]} />;
  const words = articleText({ body: [block] }).replace(/\s+/g, '');
  for (const html of [renderToStaticMarkup(view), renderToString(view), await streamed(view)]) {
    expect(html.replace(/<!-- -->|<[^>]+>|\s+/g, '')).toBe(words);
  }
});

function streamed(view: React.ReactElement): Promise<string> {
  const out = new PassThrough();
  const { pipe } = renderToPipeableStream(view, { onAllReady: () => pipe(out) });
  return text(out);
}
