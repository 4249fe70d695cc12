import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { keyed, reactBuilder, together } from './react-builder.js';

const { element, text, join } = reactBuilder;

test('writes each property as HTML names it', () => {
  const node = element('time', {
    'data-quote': 'q1',
    'aria-label': 'A',
    className: 'one two',
    dateTime: '2026',
    'data-key': '',
    hidden: false,
    lang: undefined,
  });
  expect(renderToString(node)).toBe(
    '<time data-quote="q1" aria-label="A" class="one two" dateTime="2026" data-key=""></time>',
  );
});

test('joins neighbouring texts, so that no comment stands between them', () => {
  const said = join([text('“'), join([text('Never'), join([])]), text('”')]);
  expect(renderToString(element('p', { children: said }))).toBe('<p>“Never”</p>');
});

test('puts what a view has drawn in its place', () => {
  expect(renderToString(element('li', { children: join([text('a '), <b key="b">b</b>]) }))).toBe('<li>a <b>b</b></li>');
});

test('escapes words and attributes', () => {
  expect(renderToString(element('p', { title: '"><script>', children: text('<script>') }))).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">&lt;script&gt;</p>',
  );
});

test('gives a key to elements, to words and to several nodes', () => {
  const list = [element('i', {}), text('words'), join([element('b', {}), text('more')]), null];
  expect(renderToString(<p>{list.map((node, index) => keyed(node, String(index)))}</p>)).toBe(
    '<p><i></i>words<b></b>more</p>',
  );
});

test('nodes beside each other may stand anywhere', () => {
  expect(renderToString(together(join([element('i', {}), element('b', {})])))).toBe('<i></i><b></b>');
});
