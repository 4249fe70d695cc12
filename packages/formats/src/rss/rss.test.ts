// @vitest-environment happy-dom
import { parseArticle, type ArticleInput } from '@standfirst/core';
import { expect, test } from 'vitest';
import { exampleArticle } from '../testing/index.js';
import { write, writeFeed } from './index.js';

const bare: ArticleInput = {
  type: 'article',
  schemaVersion: 1,
  id: 'pier',
  lang: 'und',
  headline: 'Pier closed',
  body: [{ type: 'paragraph', children: 'It is closed.' }],
};
const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');
const feedOf = (...articles: ArticleInput[]) =>
  writeFeed(
    articles.map((article) => parseArticle(article)),
    { title: 'Fenmouth', url: 'https://herald.example/', feedUrl: 'https://herald.example/feed.xml' },
  ).output;

test('says nothing that the article does not say', () => {
  expect(feedOf(bare).split('<item>')[1]?.trim()).toBe(
    [
      '<title>Pier closed</title>',
      '<guid isPermaLink="false">pier</guid>',
      '<content:encoded>&lt;p&gt;It is closed.&lt;/p&gt;</content:encoded>',
      '</item>',
      '</channel>',
      '</rss>',
    ].join('\n'),
  );
});

test('is well-formed whatever the words are, and gives them back', () => {
  const words = 'a ]]> b & <i>c</i> "d" \u0007\ud800\ufffe </content:encoded> é 👩‍👩‍👧';
  const xml = feedOf({ ...bare, headline: words, tags: [{ name: words }], standfirst: words });
  const page = parsed(xml);
  expect(page.querySelector('parsererror')).toBeNull();
  const kept = 'a ]]> b & <i>c</i> "d"  </content:encoded> é 👩‍👩‍👧';
  expect(page.querySelector('item > title')?.textContent).toBe(kept);
  expect(page.querySelector('item > category')?.textContent).toBe(kept);
  // eslint-disable-next-line no-control-regex
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  expect(xml.isWellFormed()).toBe(true);
});

test('describes in words, which those who show it take for HTML', () => {
  const { output } = write({ ...exampleArticle, standfirst: [{ type: 'text', value: 'If a<b & c' }] });
  expect(output).toContain('<description>If a&amp;lt;b &amp;amp; c</description>');
});

test('gives a moment as pubDate, and a day as a day', () => {
  expect(feedOf({ ...bare, published: '2026-03-06T08:15:00+01:00' })).toContain(
    '<pubDate>Fri, 06 Mar 2026 07:15:00 GMT</pubDate>',
  );
  const day = feedOf({ ...bare, published: '2026-03-06', modified: '2026-03' });
  expect(day).toContain('<dc:date>2026-03-06</dc:date>');
  expect(day).not.toMatch(/pubDate|atom:updated/);
});

test('brings whole addresses of the web alone, and neither pull quotes nor what is behind the gate', () => {
  const xml = feedOf({
    ...bare,
    url: 'https://herald.example/pier',
    media: { m: { id: 'm', kind: 'image', url: '/images/pier.jpg', alt: 'The pier' } },
    body: [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: '/harbour', children: [{ type: 'text', value: 'The harbour' }] },
          { type: 'link', url: 'mailto:ada@herald.example', children: [{ type: 'text', value: 'Write to us' }] },
        ],
      },
      { type: 'figure', media: ['m'] },
      { type: 'pullquote', children: 'Large words' },
      { type: 'aside', role: 'callout', children: [{ type: 'paragraph', children: 'Open.' }, { type: 'gate' }] },
      { type: 'paragraph', children: 'Paid words.' },
    ],
  });
  const html = parsed(xml).getElementsByTagName('content:encoded')[0]?.textContent ?? '';
  expect(html).toContain('<a href="https://herald.example/harbour">The harbour</a>');
  expect(html).toContain('src="https://herald.example/images/pier.jpg"');
  expect(html).toContain('Write to us');
  expect(html).toContain('Open.');
  expect(xml).not.toMatch(/@|mailto|Large words|Paid words/);
});

test('names who is known from the byline', () => {
  const { output } = write(exampleArticle);
  expect(output).toContain('<dc:creator>Jane Doe</dc:creator>');
  expect(output).not.toMatch(/<author>|\sid=/);
});
