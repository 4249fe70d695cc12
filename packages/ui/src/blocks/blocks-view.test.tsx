import { blocks, blocksToHast, inlines, serializeHtml, type Block, type Inline } from '@standfirst/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { paragraphOf, textOf } from '../testing/article-of.js';
import { exampleTables } from '../testing/example-tables.js';
import { outline } from '../testing/outline.js';
import { BlocksView } from './blocks-view.js';
import { designedViews } from './designed-views.js';

const draw = (list: readonly Block[], options: object = {}) =>
  renderToStaticMarkup(<BlocksView blocks={list} article={exampleTables} {...options} />);

// Each definition brings blocks of its own kind; together they are any block.
const kinds = Object.entries(blocks) as unknown as [string, { examples: readonly Block[] }][];

describe.each(kinds)('%s', (type, { examples }) => {
  test.each(examples.map((example) => [example.id, example] as const))(
    'draws the elements and words of its own HTML (%s)',
    (_, example) => {
      const own = serializeHtml(blocksToHast([example], exampleTables));
      const drawn = draw([example]);
      if (!Object.hasOwn(designedViews, type)) return expect(drawn).toBe(sameInReact(own));
      const expected = outline(own);
      const found = outline(drawn);
      expect(found.map(({ tag, text }) => tag || text)).toEqual(expected.map(({ tag, text }) => tag || text));
      expected.forEach(({ attributes }, index) => expect(found[index]?.attributes).toMatchObject(attributes));
    },
  );
});

describe.each(Object.entries(inlines))('%s', (_type, { examples }) => {
  test('draws the elements and words of its own HTML', () => {
    // Each definition brings inlines of its own kind; together they are any inline.
    const block: Block = { type: 'paragraph', id: 'p', children: [...(examples as readonly Inline[])] };
    const own = serializeHtml(blocksToHast([block], exampleTables));
    expect(outline(draw([block]))).toEqual(outline(own));
  });
});

test('a view of your own takes the place of a kind, wherever it stands', () => {
  const list: Block = {
    type: 'list',
    id: 'l',
    ordered: false,
    items: [[paragraphOf('a', 'One'), paragraphOf('b', 'Two')]],
  };
  const html = draw([list], {
    views: { paragraph: ({ children }: { children: unknown }) => <div>{children as string}</div> },
  });
  expect(html).toBe('<ul><li><div>One</div><div>Two</div></li></ul>');
});

test('a view of your own can frame what would stand there, and an id is still given once', () => {
  const quoted: Inline = { type: 'quoted', quote: 'q1', open: '“', close: '”', children: [textOf('Never')] };
  const quote: Block = { type: 'blockquote', id: 'b', children: [{ type: 'paragraph', id: 'p', children: [quoted] }] };
  const views = { blockquote: ({ usual }: { usual: React.ReactNode }) => <section>{usual}</section> };
  const html = draw([quote], { views });
  expect(html).toMatch(/^<section><blockquote/);
  expect(html.match(/id="q1"/g)).toHaveLength(1);
});

test('a view of your own is given the children of a kind that has a designed view', () => {
  const quote: Block = { type: 'blockquote', id: 'b', quote: 'q1', children: [paragraphOf('p', 'Never.')] };
  const views = { blockquote: ({ children }: { children?: React.ReactNode }) => <q>{children}</q> };
  expect(draw([quote], { views })).toBe('<q><p>Never.</p></q>');
});

test('an inline of your own is given its words drawn', () => {
  const mention: Inline = { type: 'mention', ref: 'lund', children: [textOf('Ada')] };
  const views = {
    mention: ({ inline, children }: { inline: { ref: string }; children: React.ReactNode }) => (
      <a href={`/${inline.ref}`}>{children}</a>
    ),
  };
  expect(draw([{ type: 'paragraph', id: 'p', children: [mention] }], { views })).toBe('<p><a href="/lund">Ada</a></p>');
});

test('a block of no known kind is reported and draws nothing', () => {
  const onUnknown = vi.fn();
  // Somebody else's program made it.
  const stranger = { type: 'quiz', id: 'z' } as unknown as Block;
  expect(draw([paragraphOf('a', 'One'), stranger], { onUnknown })).toBe('<p>One</p>');
  expect(onUnknown).toHaveBeenCalledExactlyOnceWith(stranger, 'body/1');
  expect(draw([stranger], { develop: true })).toContain('Unknown block “quiz” at body/0');
});

test('a note that is referred to twice is numbered once and has two places', () => {
  const ref: Inline = { type: 'noteRef', note: 'n1' };
  const html = draw([{ type: 'paragraph', id: 'p', children: [ref, ref] }], { idPrefix: 'x-' });
  expect(html).toContain('<a href="#x-note-n1" id="x-noteref-n1">1</a>');
  expect(html).toContain('<a href="#x-note-n1" id="x-noteref-n1-2">1</a>');
});

/** React writes empty attributes and void elements in its own way. */
const sameInReact = (html: string) =>
  html
    .replace(/ hidden>/g, ' hidden="">')
    .replace(/<(hr|br|img[^>]*)>/g, '<$1/>')
    .replaceAll("'", '&#x27;');

test('a paragraph that begins with somebody’s words tells styles of the mark that hangs before them', () => {
  const speech = (open?: string): Block => ({
    type: 'paragraph',
    id: 'p',
    children: [
      { type: 'quoted', quote: 'q1', ...(open && { open }), children: [textOf('It left,')] },
      textOf(' she said.'),
    ],
  });
  expect(draw([speech('“')])).toMatch(/^<p class="sf-marked"><span/);
  expect(draw([speech()])).toMatch(/^<p><span/);
  expect(draw([speech('「')])).toMatch(/^<p><span/);
});
