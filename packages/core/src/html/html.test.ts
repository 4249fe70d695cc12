import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../parse/parse-article.js';
import { articleText, blocksText } from '../text/article-text.js';
import { articleToHtml, blocksFromHtml } from './index.js';

const read = (html: string) => blocksFromHtml(fromHtml(html, { fragment: true }));
const article = (body: unknown[], tables: object = {}) =>
  parseArticle({ type: 'article', schemaVersion: 1, lang: 'en', headline: 'x', body, ...tables });

test('an element that ends a line of preformatted text ends it', () => {
  expect(read('<pre>Mon 06:10<br>Tue <b>06:55</b></pre>').blocks).toMatchObject([{ value: 'Mon 06:10\nTue 06:55' }]);
});

describe('articleToHtml', () => {
  test('escapes words and attributes', () => {
    const html = articleToHtml(
      article([
        { type: 'paragraph', children: [{ type: 'link', url: '/a"b', title: '"><script>', children: '<b> & co' }] },
      ]),
    );
    expect(html).toBe('<p><a href="/a&quot;b" title="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; co</a></p>');
  });
  test('draws a link whose URL is refused as its words', () => {
    expect(
      articleToHtml(
        article([{ type: 'paragraph', children: [{ type: 'link', url: 'javascript:alert(1)', children: 'click' }] }]),
      ),
    ).toBe('<p>click</p>');
  });
  test('gives the id of a quotation to its first words alone', () => {
    const spans = [
      { type: 'quoted', quote: 'q1', open: '“', close: ',”', children: 'One' },
      ' she said, ',
      { type: 'quoted', quote: 'q1', open: '“', close: '”', children: 'two' },
    ];
    const html = articleToHtml(
      article([{ type: 'paragraph', children: spans }], { quotes: { q1: { id: 'q1', mode: 'direct' } } }),
      { idPrefix: 'a-' },
    );
    expect(html).toBe(
      '<p><span id="a-q1" data-quote="q1">“One,”</span> she said, <span data-quote="q1">“two”</span></p>',
    );
  });
  test('puts the attribution of a block quote outside it, people in no <cite>, works in one', () => {
    const tables = {
      agents: { lund: { id: 'lund', kind: 'person', name: 'Ada Lund', jobTitle: 'harbour master' } },
      works: { log: { id: 'log', kind: 'document', title: 'Harbour Log' } },
      quotes: { q1: { id: 'q1', mode: 'direct', speaker: 'lund', source: 'log' } },
    };
    expect(
      articleToHtml(
        article([{ type: 'blockquote', quote: 'q1', children: [{ type: 'paragraph', children: 'We sail.' }] }], tables),
      ),
    ).toBe(
      '<blockquote id="q1" data-quote="q1"><p>We sail.</p></blockquote>' +
        '<p data-attribution="q1"><span data-mention="lund">Ada Lund</span>, harbour master, <cite data-mention="log">Harbour Log</cite></p>',
    );
  });
  test('numbers notes in the order of the text', () => {
    const notes = { b: 'Second.', a: 'First.' };
    const html = articleToHtml(
      article(
        [
          {
            type: 'paragraph',
            children: [
              { type: 'noteRef', note: 'a' },
              { type: 'noteRef', note: 'b' },
            ],
          },
        ],
        { notes },
      ),
    );
    expect(html).toContain('<sup data-note="a"><a href="#note-a" id="noteref-a">1</a></sup>');
    expect(html).toContain('<ol data-notes=""><li id="note-a">First.</li><li id="note-b">Second.</li></ol>');
  });
});

describe('blocksFromHtml', () => {
  test('looks into boxes that only group, and keeps loose words as paragraphs', () => {
    const { blocks } = read('<div><section>Loose <b>words</b><p>A paragraph.</p></section></div>');
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect(blocksText(blocks)).toBe('Loose words\n\nA paragraph.');
  });
  test('the blank at the end of a mark still parts the words around it', () => {
    const lines = [
      '<p>The <em>Herald </em>said so.</p>',
      '<p>The<a href="/h"> <i>Herald</i></a> said so.</p>',
      '<p> The <b> <i>Herald </i></b>said so.</p>',
      '<p>The <em> Herald </em> said so.</p>',
    ];
    for (const html of lines) expect(blocksText(read(html).blocks), html).toBe('The Herald said so.');
  });
  test('takes white space between boxes, in however many pieces, for no paragraph', () => {
    const space = { type: 'text', value: '\n' } as const;
    const box = (...children: ElementContent[]): Element => ({
      type: 'element',
      tagName: 'div',
      properties: {},
      children,
    });
    expect(blocksFromHtml(box(space, space, space, box({ type: 'text', value: 'Words' }))).blocks).toMatchObject([
      { type: 'paragraph', children: [{ value: 'Words' }] },
    ]);
  });
  test('holds more blocks side by side than a function takes arguments', () => {
    const paragraph: Element = {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: 'x' }],
    };
    const children = Array.from({ length: 150_000 }, () => paragraph);
    const inner: Element = { type: 'element', tagName: 'div', properties: {}, children };
    expect(blocksFromHtml({ type: 'root', children: [inner] }).blocks).toHaveLength(150_000);
  });
  test('keeps what it does not know, hides it, and says so', () => {
    const { blocks, notes } = read('<form><p>Sign up</p></form><script>x()</script>');
    expect(blocks).toMatchObject([{ type: 'unknown', originalType: 'form', fallback: [{ type: 'paragraph' }] }]);
    expect(notes).toEqual([expect.stringContaining('<form>'), expect.stringContaining('<script>')]);
  });
  test('takes a picture in a paragraph of its own for a figure', () => {
    const { blocks, media } = read('<p><img src="/quay.jpg" alt="The quay" width="600" height="400"></p>');
    expect(blocks[0]?.type).toBe('figure');
    expect(Object.values(media)).toMatchObject([{ url: '/quay.jpg', alt: 'The quay', width: 600, height: 400 }]);
  });
  test('keeps every word of 100,000 nested elements, with a note', () => {
    const depth = 100_000;
    let tree: Parameters<typeof blocksFromHtml>[0] = {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: 'bottom' }],
    };
    for (let level = 0; level < depth; level++)
      tree = { type: 'element', tagName: 'div', properties: {}, children: [tree] };
    const { blocks, notes } = blocksFromHtml(tree);
    expect(blocksText(blocks)).toBe('bottom');
    expect(notes[0]).toMatch(/deeper than 200/);
  });
  test('reads its own HTML again, ids and all', () => {
    const body = [
      { type: 'heading', level: 2, children: 'Tides' },
      {
        type: 'list',
        ordered: false,
        items: [
          [
            { type: 'paragraph', children: 'one' },
            { type: 'list', ordered: true, items: [[{ type: 'paragraph', children: 'inner' }]] },
          ],
        ],
      },
      {
        type: 'paragraph',
        children: ['It is ', { type: 'emphasis', children: ['very ', { type: 'strong', children: 'late' }] }, '.'],
      },
    ];
    const before = article(body);
    const { blocks } = read(articleToHtml(before));
    expect(blocks).toEqual(before.body);
    expect(articleText({ body: blocks })).toBe(articleText(before));
  });
});
