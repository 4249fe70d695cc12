import { parseArticle } from '@standfirst/core';
import { expect, test } from 'vitest';
import { read, readValue, write, writeValue } from './index.js';

const article = parseArticle({
  type: 'article',
  schemaVersion: 1,
  lang: 'en',
  headline: 'Tide',
  related: [{ url: 'vbscript:x', title: 'Tides' }],
  media: { m: { id: 'm', kind: 'image', url: 'javascript:alert(1)', alt: 'Quay' } },
  body: [
    { type: 'figure', media: ['m'] },
    { type: 'embed', url: 'https://films.example@evil.example/' },
    { type: 'paragraph', children: [{ type: 'link', url: 'data:text/html,x', children: 'Tide' }] },
    { type: 'unknown', originalType: 'chart', raw: { src: 'blob:x', list: [{ href: 'https://herald.example/' }] } },
  ],
});

test('an address that no page may open stands where no component looks for one', () => {
  const { output } = write(article);
  expect(output).not.toMatch(/"(?:url|href|src)": "(?!https:\/\/herald)/);
  expect(output).toContain('"href_unsafe": "data:text/html,x"');
});

test('and comes back with the article, from the text and from the value', () => {
  expect(read(write(article).output).article).toEqual(article);
  expect(readValue(writeValue(article)).article).toEqual(article);
});

test('documents of others are read as they are', () => {
  const { article: found } = readValue([{ _type: 'tide-chart', url_unsafe: 'javascript:x' }]);
  expect(found.body).toMatchObject([{ type: 'unknown', raw: { url_unsafe: 'javascript:x' } }]);
});
