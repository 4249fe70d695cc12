import { inlineText } from '@standfirst/core';
import { expect, test } from 'vitest';
import type { Format } from './format.js';

const doors = import.meta.glob<{ format?: Format }>('./*/index.ts', { eager: true });
const readers = new Map(
  Object.values(doors).flatMap(({ format }) => (format?.readAll ? [[format.name, format] as const] : [])),
);

const item = (number: number, more: string) =>
  `<item><title>Tide ${number}</title><guid>t-${number}</guid><content:encoded><![CDATA[<p>High at ${number}.</p>]]></content:encoded>${more}</item>`;
const rss = (items: string, names = '') =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"${names}><channel><title>Fen</title>${items}</channel></rss>`;
const wp = (status: string) => `<wp:post_type>post</wp:post_type><wp:status>${status}</wp:status>`;

/** Two articles in each format that holds several. */
const sources: Readonly<Record<string, string>> = {
  rss: rss(item(1, '') + item(2, '')),
  atom: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Fen</title>${[1, 2]
    .map(
      (number) =>
        `<entry><title>Tide ${number}</title><id>t-${number}</id><content>High at ${number}.</content></entry>`,
    )
    .join('')}</feed>`,
  'json-feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Fen',
    items: [1, 2].map((number) => ({ id: `t-${number}`, title: `Tide ${number}`, content_text: `High at ${number}.` })),
  }),
  wordpress: JSON.stringify(
    [1, 2].map((number) => ({
      id: number,
      title: { rendered: `Tide ${number}` },
      content: { rendered: `<p>High at ${number}.</p>` },
    })),
  ),
  wxr: rss(
    item(0, wp('draft')) + item(1, wp('publish')) + item(2, wp('publish')),
    ' xmlns:wp="http://wordpress.org/export/1.2/"',
  ),
};

test('every format that says it holds several articles is tried here', () => {
  expect([...readers.keys()].sort()).toEqual(Object.keys(sources).sort());
});

test.each(Object.entries(sources))('%s: all articles, the first as `read` gives it', (name, source) => {
  const { read, readAll } = readers.get(name) ?? {};
  const all = readAll?.(source) ?? [];
  expect(all.map(({ article }) => inlineText(article.headline))).toEqual(['Tide 1', 'Tide 2']);
  const { id: _, ...first } = all[0]!.article;
  expect(read?.(source).article).toMatchObject({ headline: first.headline, body: first.body });
  expect(new Set(all.map(({ article }) => article.id)).size).toBe(2);
});

test('what is not public in an export stands in the receipt, and is read where nothing else is', () => {
  const { readAll } = readers.get('wxr') ?? {};
  expect(readAll?.(sources['wxr']!)[0]?.receipt.discarded).toMatchObject([
    { reason: 'article that is "draft"', text: 'Tide 0' },
  ]);
  const [draft] = readAll?.(rss(item(0, wp('draft')), ' xmlns:wp="http://wordpress.org/export/1.2/"')) ?? [];
  expect(draft?.receipt.warnings.join()).toContain('no public one ("draft")');
});

test('content of one post is one article', () => {
  expect(
    readers.get('wordpress')?.readAll?.('<!-- wp:paragraph --><p>High at one.</p><!-- /wp:paragraph -->'),
  ).toHaveLength(1);
});
