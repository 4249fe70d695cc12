import { safeUrl, type Article, type Block } from '@standfirst/core';
import { existsSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ArticleView } from './article/article-view.js';
import { QuoteView } from './quote/quote-view.js';
import { articleOf, textOf } from './testing/article-of.js';
import { fromHtml } from 'hast-util-from-html';

const vectors = new URL('../../../../shared/security/v-urls.json', import.meta.url);
const present = existsSync(vectors);
const OWN = [
  'javascript:alert(1)',
  ' jAvAsCrIpT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'https://user:pass@evil.example/',
  '//evil.example',
  'java\nscript:alert(1)',
];
const inputs: unknown[] = present
  ? (JSON.parse(readFileSync(vectors, 'utf8')) as { input: unknown }[]).map(({ input }) => input)
  : [];
const ATTRIBUTES = ['href', 'src', 'cite', 'action', 'poster', 'srcSet', 'formAction', 'xLinkHref'];

/** An article that has the URL in every place where a URL can stand. */
function everywhere(url: string): Article {
  const blocks: Block[] = [
    { type: 'paragraph', id: 'p', children: [{ type: 'link', url, children: [textOf('a link')] }] },
    { type: 'embed', id: 'e', url, title: 'An embed' },
    { type: 'relatedLink', id: 'r', url, title: 'Another story' },
    { type: 'blockquote', id: 'b', quote: 'q', cite: url, children: [] },
    { type: 'figure', id: 'f', media: ['image', 'video'] },
  ];
  return articleOf({
    kicker: { text: 'Kicker', url },
    byline: [{ agent: 'a' }],
    sponsor: { label: 'Paid', name: 'Sponsor', url },
    related: [{ url, title: 'Related' }],
    discussion: { state: 'open', url },
    agents: { a: { kind: 'person', id: 'a', name: 'Ada', url } },
    works: { w: { kind: 'document', id: 'w', title: 'Log', url } },
    quotes: { q: { id: 'q', mode: 'direct', source: 'w' } },
    media: {
      image: { id: 'image', kind: 'image', url, transcriptUrl: url },
      video: { id: 'video', kind: 'video', url, captionsUrl: url, transcriptUrl: url },
    },
    body: blocks,
  });
}

/** Every address that a page would follow or load. */
function addresses(html: string): string[] {
  const found: string[] = [];
  const visit = (nodes: ReturnType<typeof fromHtml>['children']) => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      for (const name of ATTRIBUTES) if (node.properties[name] !== undefined) found.push(String(node.properties[name]));
      visit(node.children);
    }
  };
  visit(fromHtml(html, { fragment: true }).children);
  return found;
}

const drawn = (url: string): string[] => {
  const article = everywhere(url);
  const quote = { quote: article.quotes!.q!, text: 'x', fragments: ['x'], source: article.works!.w! };
  return addresses(
    renderToStaticMarkup(<ArticleView article={article} />) +
      renderToStaticMarkup(<QuoteView quote={quote} href={url} />),
  );
};

test('a good address arrives in all the places', () => {
  expect(drawn('https://fenmouth.example/a').length).toBeGreaterThan(12);
});

test.each(OWN)('%j reaches no attribute', (url) => {
  expect(drawn(url).filter((address) => address !== '#respond')).toEqual([]);
});

describe.skipIf(!present)('address vectors (skipped where ../shared/security is absent)', () => {
  test('nothing but what the policy gives back is followed or loaded', () => {
    for (const input of inputs) {
      if (typeof input !== 'string') continue;
      const allowed = new Set<string | null>(
        (['link', 'media', 'website'] as const).map((place) => safeUrl(input, place)),
      );
      expect(
        drawn(input).filter((address) => address !== '#respond' && !allowed.has(address)),
        input,
      ).toEqual([]);
    }
  });
});
