import { articleToHtml, articleText, everyInline, safeParseArticle, type Block } from '@standfirst/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReadError } from '../read-error.js';
import { exampleArticle } from '../testing/index.js';
import { read, readValue, write, writeValue } from './index.js';

const span = (text: string, ...marks: string[]) => ({ _type: 'span', text, marks });
const block = (children: object[], more: object = {}) => ({ _type: 'block', style: 'normal', children, ...more });
const plain = (text: string, more: object = {}) => block([span(text)], more);
const body = (...nodes: unknown[]): Block[] => readValue(nodes).article.body;
const html = (...nodes: unknown[]) => articleToHtml(readValue(nodes).article);

test('an article with every kind comes back whole', () => {
  expect(read(write(exampleArticle).output).article).toEqual(exampleArticle);
});

describe('marks', () => {
  test('are definitions of the same block, else decorators', () => {
    const link = { _key: 'l', _type: 'link', href: 'https://harbour.example/' };
    expect(html(block([span('One', 'l')], { markDefs: [link] }), block([span('Two', 'l')]))).toBe(
      '<p><a href="https://harbour.example/">One</a></p><p>Two</p>',
    );
  });
  test('that lead where no page may lead have no href, and come back', () => {
    const link: Block = {
      type: 'paragraph',
      id: 'p',
      children: [{ type: 'link', url: 'javascript:x', children: [{ type: 'text', value: 'x' }] }],
    };
    const { output } = write({ ...exampleArticle, body: [link] });
    expect(output).not.toContain('"href": "javascript:x"');
    expect(read(output).article.body).toEqual([link]);
  });
  test('that last longer stand outside, whatever their order', () => {
    expect(html(block([span('a', 'em', 'strong'), span('b', 'strong')]))).toBe('<p><strong><em>a</em>b</strong></p>');
  });
  test('that nobody knows keep their name and show their words', () => {
    const [paragraph] = body(block([span('High', 'highlight'), span(' water')]));
    expect(paragraph).toMatchObject({
      children: [
        { type: 'unknownInline', originalType: 'highlight', children: [{ value: 'High' }] },
        { value: ' water' },
      ],
    });
    const { article } = readValue([block([span('High', 'highlight')])]);
    expect(writeValue(article)['body']).toMatchObject([{ children: [{ text: 'High', marks: ['highlight'] }] }]);
  });
  test('of a quotation are printed for those who do not know its annotation, and are data for those who do', () => {
    const written = JSON.stringify(writeValue(exampleArticle));
    expect(written).toContain('"text":"“"');
    const [quoted] = [...everyInline(exampleArticle.body)].filter(({ type }) => type === 'quoted');
    expect(quoted).toMatchObject({ open: '“', children: [{ value: 'We never saw it coming,' }] });
  });
});

describe('what stands flat is put together', () => {
  test('paragraphs of one quotation, however many', () => {
    const quote = { style: 'blockquote' };
    expect(body(plain('One.', quote), plain('Two.', quote), plain('After.'))).toMatchObject([
      { type: 'blockquote', children: [{ type: 'paragraph' }, { type: 'paragraph' }] },
      { type: 'paragraph' },
    ]);
  });
  test('lists by their level, one that begins deep too', () => {
    const item = (level: number, text: string, listItem = 'bullet') => plain(text, { listItem, level });
    expect(html(item(1, 'a'), item(2, 'b', 'number'), item(1, 'c'), plain('x'), item(3, 'd'), item(1, 'e'))).toBe(
      '<ul><li><p>a</p><ol><li>b</li></ol></li><li>c</li></ul><p>x</p><ul><li>d</li></ul><ul><li>e</li></ul>',
    );
  });
});

test('who is named beside a quotation is in its row, and never in the words', () => {
  const { article } = readValue([{ _type: 'quote', _key: 'k', text: 'We never saw it coming.', author: 'Ada Lund' }]);
  expect(articleText(article)).toBe('We never saw it coming.');
  expect(Object.values(article.quotes ?? {})).toMatchObject([{ attribution: [{ value: 'Ada Lund' }] }]);
});

test('the head of a document of somebody else is read, and the rest of it stands in the receipt', () => {
  const { article, receipt } = readValue({
    _id: 'post-1',
    _type: 'post',
    _rev: 'x',
    title: 'Ferry returns',
    author: { _type: 'author', name: 'Jane Doe' },
    publishedAt: '2026-03-04T09:30:00Z',
    slug: { current: 'ferry-returns' },
    mainImage: { _type: 'image', asset: { url: 'https://herald.example/quay.jpg' }, alt: 'The quay' },
    rating: 5,
    body: [plain('The ferry left at noon.')],
  });
  expect(article).toMatchObject({
    id: 'post-1',
    published: '2026-03-04T09:30:00Z',
    headline: [{ value: 'Ferry returns' }],
  });
  expect(Object.values(article.agents ?? {})).toMatchObject([{ name: 'Jane Doe' }]);
  expect(article.media?.[article.leadMedia ?? '']).toMatchObject({ alt: 'The quay' });
  expect(receipt.discarded.map(({ reason }) => reason)).toEqual([
    'field "slug" of the document',
    'field "rating" of the document',
  ]);
});

describe('a picture that is a reference', () => {
  const picture = {
    _type: 'image',
    _key: 'p',
    asset: { _type: 'reference', _ref: 'image-abc-600x400-jpg' },
    alt: 'The quay',
  };
  test('is shown where the publisher says where it lies', () => {
    const imageUrl = (name: string) => `https://cdn.example/${name}`;
    expect(articleToHtml(readValue([picture], { imageUrl }).article)).toContain(
      'src="https://cdn.example/image-abc-600x400-jpg" alt="The quay" width="600" height="400"',
    );
  });
  test('is kept else, and goes back as it was', () => {
    const { article, receipt } = readValue([picture]);
    expect(receipt.warnings.join()).toContain('What stands as "image" does not say where its file lies.');
    expect(article.body).toMatchObject([{ type: 'unknown', originalType: 'image', raw: picture }]);
    expect(writeValue(article)['body']).toEqual([picture]);
  });
});

test('pasted HTML passes the gate of all HTML', () => {
  const pasted = '<p onclick="x()">Words <q>We saw it</q></p><script>x()</script>';
  const { article } = readValue([{ _type: 'html', html: pasted }]);
  expect(articleToHtml(article)).toMatch(/^<p>Words <span id="[^"]+" data-quote="[^"]+">“We saw it”<\/span><\/p>$/);
  expect(Object.keys(article.quotes ?? {})).toHaveLength(1);
});

test('a key that stands twice is kept once, with a warning', () => {
  const { article, receipt } = readValue([plain('a', { _key: 'k' }), plain('b', { _key: 'k' })]);
  expect(new Set(article.body.map(({ id }) => id)).size).toBe(2);
  expect(receipt.warnings).toEqual([expect.stringContaining('"k"')]);
});

test('strict reading refuses what nobody knows', () => {
  expect(() => readValue([{ _type: 'tide-chart' }], { strict: true })).toThrow(ReadError);
  expect(readValue([{ _type: 'tide-chart' }]).article.body).toMatchObject([{ type: 'unknown' }]);
});

test('no depth exhausts the stack, and no number of marks the model', () => {
  const deep = `${'[{"_type":"aside","content":'.repeat(50_000)}[]${'}]'.repeat(50_000)}`;
  expect(() => read(deep)).toThrow(ReadError);
  const marks = Array.from({ length: 5000 }, (_, index) => `m${index}`);
  const { article, receipt } = readValue([block([span('x', ...marks)])]);
  expect(safeParseArticle(article).ok).toBe(true);
  expect(receipt.warnings).toEqual([expect.stringContaining('marks')]);
});

test('whatever stands in the fields, what is read is an article', () => {
  const names =
    '_type _key style children markDefs marks listItem level list blockquote text content rows cells header'.split(' ');
  const more = 'url href asset alt media items images caption quoteId open close title body quotes agents media'.split(
    ' ',
  );
  const types =
    'block span image table list aside update quote pullquote embed code unknown link quoted html break'.split(' ');
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom(
        '',
        'x',
        ' ',
        '\n',
        'h2',
        'blockquote',
        'bullet',
        'https://a.example/',
        'javascript:alert(1)',
        '\ud800',
      ),
      fc.constantFrom(null, true, 0, 3, -1, 1e9),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...names, ...more), tie('value'), { maxKeys: 5 }),
      fc
        .tuple(
          fc.constantFrom(...types),
          fc.dictionary(fc.constantFrom(...names, ...more), tie('value'), { maxKeys: 6 }),
        )
        .map(([_type, fields]) => ({ ...fields, _type })),
    ),
  }));
  fc.assert(
    fc.property(
      fc.oneof(fc.array(value, { maxLength: 5 }), fc.record({ title: value, body: fc.array(value) })),
      (source) => {
        try {
          const { article } = readValue(source);
          expect(safeParseArticle(article)).toMatchObject({ ok: true });
          expect(read(write(article).output).article.body).toEqual(article.body);
        } catch (error) {
          if (!(error instanceof ReadError)) throw error;
        }
      },
    ),
    { numRuns: 2000 },
  );
});
