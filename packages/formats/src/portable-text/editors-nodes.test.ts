import { articleText, articleToHtml, parseArticle, safeParseArticle } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { readValue, writeValue } from './index.js';

const block = (text: string, more: object = {}) => ({ _type: 'block', children: [{ _type: 'span', text }], ...more });
const read = (...nodes: unknown[]) => readValue(nodes, { imageUrl: (reference) => `https://cdn.example/${reference}` });
const types = (...nodes: unknown[]) => read(...nodes).article.body.map(({ type }) => type);
const people = ({ article }: ReturnType<typeof read>) =>
  Object.values(article.agents ?? {}).map((agent) => 'name' in agent && agent.name);

describe('nodes that editors make for themselves', () => {
  test('a picture in a node around it, with what the file says of itself', () => {
    const found = read({
      _type: 'imageWithCaption',
      image: {
        _type: 'image',
        asset: { url: 'https://cdn.example/a.jpg', altText: 'The quay', creditLine: 'Ada Lund' },
      },
      caption: 'Low water',
    });
    expect(found.article.body).toMatchObject([{ type: 'figure', cutline: [{ value: 'Low water' }] }]);
    expect(Object.values(found.article.media ?? {})).toMatchObject([{ alt: 'The quay', credit: 'Ada Lund' }]);
  });
  test('each picture of a gallery keeps its caption', () => {
    const image = (name: string) => ({ _type: 'image', asset: { _ref: `image-${name}-6x4-jpg` }, caption: name });
    const { article } = read({ _type: 'gallery', images: [image('ebb'), image('flood')] });
    expect(article.body).toMatchObject([
      { type: 'figure', cutline: [{ value: 'ebb' }, { type: 'break' }, { value: 'flood' }] },
    ]);
  });
  test('films and posts, however they are called', () => {
    const urls = read(
      { _type: 'youTube', videoId: 'dQw4' },
      { _type: 'tweet', id: '12' },
      { _type: 'instagramPost', url: 'https://www.instagram.com/p/x/' },
    ).article.body.map((each) => 'url' in each && each.url);
    expect(urls).toEqual([
      'https://www.youtube.com/watch?v=dQw4',
      'https://x.com/i/web/status/12',
      'https://www.instagram.com/p/x/',
    ]);
  });
  test('boxes, code and tables', () => {
    const { article } = read(
      { _type: 'callout', title: 'Tides', body: [block('Mind them.')] },
      { _type: 'alert', message: 'No ferry.' },
      { _type: 'codeBlock', code: { _type: 'code', code: 'x', language: 'ts' } },
      { _type: 'table', table: { rows: [{ cells: ['a', { content: [block('b')] }] }] } },
    );
    expect(articleToHtml(article)).toBe(
      '<aside data-role="callout"><p data-title="">Tides</p><p>Mind them.</p></aside><aside data-role="infobox"><p>No ferry.</p></aside><pre><code class="language-ts">x</code></pre><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
    );
  });
  test('whose words a quotation is stands in a document, in a field of names, or beside where they are from', () => {
    const found = read(
      { _type: 'quote', text: [block('It came.')], by: { name: 'Ada Lund' } },
      { _type: 'testimonial', quote: 'It went.', cite: 'Bert Quill' },
      { _type: 'quote', quote: 'It stayed.', author: 'Cy Dorn', source: 'Harbour Log' },
    );
    expect(people(found)).toEqual(['Ada Lund', 'Bert Quill', 'Cy Dorn']);
    expect(articleText(found.article)).toBe('It came.\n\nIt went.\n\nIt stayed.');
    expect(Object.values(found.article.works ?? {})).toMatchObject([{ title: 'Harbour Log' }]);
    expect(
      read({ _type: 'pullquote', text: 'It came.', author: 'Ada Lund', source: 'Log' }).article.body,
    ).toMatchObject([{ attribution: [{ value: 'Ada Lund' }, { value: ', Log' }] }]);
    expect(read({ _type: 'quote', quote: 'It came.', author: { _ref: 'x' } }).receipt.warnings).toEqual([
      expect.stringContaining('author->{name}'),
    ]);
  });
  test('the text in what nobody knows is shown, with its title, and the node is kept', () => {
    const accordion = { _type: 'accordion', items: [{ title: 'Ebb', content: [block('The falling tide.')] }] };
    const { article, receipt } = read(accordion, { _type: 'columns', columns: [{ body: [block('Left.')] }] });
    expect(articleText(article)).toBe('Ebb\n\nThe falling tide.\n\nLeft.');
    expect(article.body).toMatchObject([{ type: 'unknown', raw: accordion }, { type: 'unknown' }]);
    expect(receipt.warnings).toHaveLength(2);
    expect(readValue(writeValue(article)).article.body).toEqual(article.body);
  });
});

test('a footnote stands in its mark or between the words, and is a note', () => {
  const { article } = read({
    _type: 'block',
    markDefs: [{ _key: 'f', _type: 'footnote', text: [block('Of the harbour.')] }],
    children: [
      { _type: 'span', text: 'Noon', marks: ['f', 'em'] },
      { _type: 'span', text: ' it was', marks: [] },
      { _type: 'footnote', note: 'Late.' },
    ],
  });
  expect(article.body).toMatchObject([
    {
      children: [
        { type: 'emphasis', children: [{ value: 'Noon' }] },
        { type: 'noteRef' },
        { value: ' it was' },
        { type: 'noteRef' },
      ],
    },
  ]);
  expect(Object.values(article.notes ?? {})).toEqual([
    [{ type: 'text', value: 'Of the harbour.' }],
    [{ type: 'text', value: 'Late.' }],
  ]);
  expect(safeParseArticle(article).ok).toBe(true);
  expect(readValue(writeValue(article)).article).toMatchObject({ notes: article.notes });
});

test('words that stand without their block are a paragraph', () => {
  expect(types({ _type: 'span', text: 'It came.' })).toEqual(['paragraph']);
});

test('a line feed in words is no break after a way through Portable Text', () => {
  const article = parseArticle({
    type: 'article',
    schemaVersion: 1,
    lang: 'en',
    headline: 'x',
    body: [{ type: 'paragraph', children: [{ type: 'text', value: 'Noon\nit was' }, { type: 'break' }, ' late.'] }],
  });
  const document = writeValue(article);
  expect(JSON.stringify(document)).toContain('"text":"Noon it was"');
  expect(readValue(document).article.body).toEqual(article.body);
});
