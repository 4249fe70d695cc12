import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { keyed, reactBuilder, together } from './react-builder.js';

const { element, text, join } = reactBuilder;

test('writes each property as HTML names it', () => {
  const node = element('span', {
    dataQuote: 'q1',
    ariaLabel: 'A',
    className: ['one', 'two'],
    dataKey: true,
    hidden: false,
    lang: 'en',
  });
  expect(renderToString(node)).toBe(
    '<span data-quote="q1" aria-label="A" class="one two" data-key="" lang="en"></span>',
  );
});

test('joins neighbouring texts, so that no comment stands between them', () => {
  const said = join([text('“'), join([text('Never'), join([])]), text('”')]);
  expect(renderToString(element('p', null, said))).toBe('<p>“Never”</p>');
});

test('puts what a view has drawn in its place', () => {
  expect(renderToString(element('li', {}, join([text('a '), <b key="b">b</b>])))).toBe('<li>a <b>b</b></li>');
});

test('escapes words and attributes', () => {
  expect(renderToString(element('p', { title: '"><script>' }, text('<script>')))).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">&lt;script&gt;</p>',
  );
});

test('gives a key to elements, to words and to several nodes', () => {
  const list = [element('i'), text('words'), join([element('b'), text('more')]), null];
  expect(renderToString(<p>{list.map((node, index) => keyed(node, String(index)))}</p>)).toBe(
    '<p><i></i>words<b></b>more</p>',
  );
});

test('nodes beside each other may stand anywhere', () => {
  expect(renderToString(together(join([element('i'), element('b')])))).toBe('<i></i><b></b>');
});
