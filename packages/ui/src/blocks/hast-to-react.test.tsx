import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { hastToReact, island, type HastNode } from './hast-to-react.js';

const element = (tagName: string, properties: object, children: HastNode[] = []): HastNode => ({
  type: 'element',
  tagName,
  properties: { ...properties },
  children,
});
const text = (value: string): HastNode => ({ type: 'text', value });

test('writes each property as HTML names it', () => {
  const node = element('span', {
    dataQuote: 'q1',
    ariaLabel: 'A',
    className: ['one', 'two'],
    dataKey: true,
    hidden: false,
    lang: 'en',
  });
  expect(renderToString(hastToReact([node]))).toBe(
    '<span data-quote="q1" aria-label="A" class="one two" data-key="" lang="en"></span>',
  );
});

test('joins neighbouring texts, so that no comment stands between them', () => {
  expect(renderToString(hastToReact([element('p', {}, [text('“'), text('Never'), text('”')])]))).toBe('<p>“Never”</p>');
});

test('puts what a view has drawn in its place', () => {
  expect(renderToString(hastToReact([element('li', {}, [text('a '), island(<b>b</b>)])]))).toBe('<li>a <b>b</b></li>');
});

test('escapes words and attributes', () => {
  expect(renderToString(hastToReact([element('p', { title: '"><script>' }, [text('<script>')])]))).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">&lt;script&gt;</p>',
  );
});
