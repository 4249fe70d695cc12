import type { Block, Inline, Pullquote, Tables } from '@standfirst/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { ArticleView } from '../../article/article-view.js';
import { articleOf, textOf } from '../../testing/article-of.js';
import { PullquoteView } from './pullquote-view.js';

const quoted: Inline = {
  type: 'quoted',
  quote: 'q1',
  open: '“',
  close: '”',
  children: [textOf('We never saw it coming, not one of us,')],
};
const body: Block[] = [
  { type: 'paragraph', id: 'p1', children: [quoted, textOf(' she said. The ferry left at noon.')] },
];
const tables: Tables = { quotes: { q1: { id: 'q1', mode: 'direct' } } };
const pullquote = (words: string, of?: string): Pullquote => ({
  type: 'pullquote',
  id: 'pq',
  children: [textOf(words)],
  ...(of && { of }),
});
const draw = (block: Pullquote) => renderToStaticMarkup(<PullquoteView block={block} article={{ ...tables, body }} />);

test.each([
  ['repeats a quotation', pullquote('We never saw it coming', 'q1')],
  ['leaves words out between two pieces', pullquote('We never saw it … not one of us', 'q1')],
  ['repeats a block', pullquote('“The ferry left at noon”', 'p1')],
])('is hidden from assistive technology where it %s', (_, block) => {
  expect(draw(block)).toContain('aria-hidden="true"');
});

test('words that no longer stand in the text are a problem, and seen in a workshop alone', () => {
  const onProblem = vi.fn();
  const astray = pullquote('We always saw it coming', 'q1');
  const drawn = (block: Pullquote, develop = false) =>
    renderToStaticMarkup(
      <PullquoteView block={block} article={{ ...tables, body }} onProblem={onProblem} develop={develop} />,
    );
  expect(drawn(pullquote('We never saw it coming', 'q1'), true)).not.toContain('no longer found');
  expect(onProblem).not.toHaveBeenCalled();
  expect(drawn(astray)).not.toContain('no longer found');
  expect(onProblem).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'pull-quote-words-not-found' }));
  expect(drawn(astray, true)).toContain('These words are no longer found in the text.');
});

const linked: Inline = { type: 'link', url: '/q', children: [textOf('We never saw it coming')] };
test.each([
  ['its words stand nowhere', pullquote('We always saw it coming', 'q1')],
  ['nobody says what it repeats', pullquote('We never saw it coming')],
  ['what it repeats is not there', pullquote('We never saw it coming', 'q9')],
  ['it holds a link', { ...pullquote('', 'q1'), children: [linked] }],
])('is announced with a label where %s', (_, block) => {
  expect(draw(block)).not.toContain('aria-hidden');
  expect(draw(block)).toContain('role="note" aria-label="Pull quote"');
});

test('the id of a quotation belongs to its words in the text, not to their repetition before it', () => {
  const repeated: Pullquote = { ...pullquote('', 'q1'), children: [quoted] };
  const html = renderToStaticMarkup(
    <ArticleView article={articleOf({ body: [repeated, ...body], quotes: tables.quotes! })} />,
  );
  expect(html.match(/id="q1"/g)).toHaveLength(1);
  expect(html.indexOf('id="q1"')).toBeGreaterThan(html.indexOf('</aside>'));
});
