import { articleText, inlineText } from '@standfirst/core';
import { expect, test } from 'vitest';
import { exampleArticle } from '../testing/index.js';
import { format, read, readFeed, write } from './index.js';

const feed = (item: object, around: object = {}) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'Herald', ...around, items: [item] });

test('an item is an article; version 1 names one author, 1.1 several', () => {
  const source = feed(
    {
      id: 7,
      url: 'https://herald.example/ferry',
      title: 'Ferry & <tide>',
      content_html: '<p>It sails <a href="tide">again</a>.</p>',
      summary: 'The ferry is back.',
      image: 'https://herald.example/l.jpg',
      date_published: '2026-03-04T09:30:00-05:00',
      tags: ['Harbour', 7, null],
    },
    { author: { name: 'Ada Lund', url: 'javascript:alert(1)' }, language: 'en' },
  );
  expect(format.detect?.(source)).toBe(1);
  const { article } = read(source);
  expect(inlineText(article.headline)).toBe('Ferry & <tide>');
  expect(article).toMatchObject({
    lang: 'en',
    published: '2026-03-04T09:30:00-05:00',
    tags: [{ name: 'Harbour' }, { name: '7' }],
  });
  expect(Object.values(article.agents ?? {})).toEqual([
    expect.not.objectContaining({ url: expect.anything() as string }),
  ]);
  expect(JSON.stringify(article.body)).toContain('https://herald.example/tide');
  expect(article.media?.[article.leadMedia ?? '']).toMatchObject({ kind: 'image' });
});

test('words alone become paragraphs', () => {
  const { article } = read(
    feed({ id: '1', content_text: 'One.\n\nTwo <b>.', authors: [{ name: 'Ada' }, { name: 'Bo' }] }),
  );
  expect(article.body).toHaveLength(2);
  expect(articleText(article)).toContain('Two <b>.');
  expect(article.byline).toHaveLength(2);
});

test('what a feed carries comes back', () => {
  const { article } = read(write(exampleArticle).output);
  expect(inlineText(article.headline)).toBe(inlineText(exampleArticle.headline));
  expect(article.lang).toBe(exampleArticle.lang);
  expect(article.published).toBe(exampleArticle.firstPublished ?? exampleArticle.published);
});

test.each([
  ['{"version":"https://jsonfeed.org/version/1.1","items":[]}', 'empty'],
  ['{"version":"https://jsonfeed.org/version/1.1","items":{"length":1}}', 'empty'],
  ['{"version":"2"}', 'not-feed'],
  ['[]', 'not-feed'],
  ['{', 'not-json'],
])('what is no feed with items is refused: %s', (source, code) => {
  expect(() => readFeed(source)).toThrow(expect.objectContaining({ code }) as Error);
});
