import { parseArticle, type ArticleInput } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { write as writeAtom, writeFeed as writeAtomFeed } from './atom/index.js';
import { write as writeJsonLd } from './json-ld/index.js';
import { read as readRss, write as writeRss, writeFeed as writeRssFeed } from './rss/index.js';

const article = (more: object) =>
  parseArticle({ type: 'article', schemaVersion: 1, lang: 'en', headline: 'Ferry', body: [], ...more } as ArticleInput); // as a caller gives it
const words = (...children: unknown[]) => ({ type: 'paragraph', children });

describe('a feed has what its specification asks for, whatever the article says', () => {
  const bare = article({ headline: '', body: [words('It came. '.repeat(40))] });
  test('RSS: a title, an address and a description of the channel; a title or a description of an item', () => {
    const { output } = writeRssFeed([bare], { title: '', feedUrl: 'https://herald.example/feed' });
    expect(output).toContain('<channel>\n<title>News</title>\n<link>https://herald.example/feed</link>\n<description>');
    expect(/<item>[^]*<description>([^<]*)</.exec(output)?.[1]).toMatch(/^It came\..{100,200} \[…\]$/);
    expect(readRss(output).article.standfirst).toBeUndefined();
    expect(writeRss(article({ body: [words('It came.')] })).output).not.toMatch(/<item>[^]*<description>/);
  });
  test('Atom: titles, though empty, and an author with a name', () => {
    const { output } = writeAtomFeed([bare], { title: '' });
    expect(output.match(/<title\/>/g)).toHaveLength(2);
    expect(output).toContain('<author>\n<name>News</name>\n</author>');
  });
});

test('the picture that leads stands in feeds for readers that show one', () => {
  const quay = { id: 'm', kind: 'image', url: '/quay.jpg', width: 600, height: 400, credit: 'Ada Lund' };
  const led = article({ url: 'https://herald.example/a', leadMedia: 'm', media: { m: quay } });
  const content =
    '<media:content url="https://herald.example/quay.jpg" medium="image" width="600" height="400"><media:credit>Ada Lund</media:credit></media:content>';
  for (const { output } of [writeRss(led), writeAtom(led)]) {
    expect(output).toContain(content);
    expect(output).toContain('xmlns:media="http://search.yahoo.com/mrss/"');
  }
  expect(writeRss(article({ leadMedia: 'm', media: { m: quay } })).output).not.toContain('<media:content');
});

describe('data for search engines', () => {
  const quoted = (quote: string, children: string) => ({ type: 'quoted', quote, open: '“', close: '”', children });
  const gated = article({
    agents: {
      lund: { kind: 'person', id: 'lund', name: 'Ada Lund' },
      paid: { kind: 'person', id: 'paid', name: 'Paid Speaker' },
    },
    works: { ledger: { kind: 'document', id: 'ledger', title: 'Paid Ledger' } },
    quotes: {
      q1: { id: 'q1', mode: 'direct', speaker: 'lund' },
      q2: { id: 'q2', mode: 'direct', speaker: 'paid', source: 'ledger' },
    },
    body: [
      words(quoted('q1', 'Open words')),
      { type: 'aside', role: 'infobox', children: [words('Open box.'), { type: 'gate' }, words('Paid box.')] },
      words(quoted('q2', 'Paid words')),
    ],
  });
  test('have nothing of what stands behind a gate, and say so', () => {
    const { output, losses } = writeJsonLd(gated);
    expect(output).not.toContain('Paid');
    expect(JSON.parse(output)).toMatchObject({
      articleBody: '“Open words”\n\nOpen box.',
      isAccessibleForFree: false,
    });
    expect(losses).toContainEqual(expect.objectContaining({ what: 'body', places: ['body[1]', 'body[2]'] }));
  });
  test('have the picture that leads first, the entries of a live article, and where readers answer', () => {
    const image = (id: string) => ({ id, kind: 'image', url: `https://herald.example/${id}.jpg` });
    const update = {
      type: 'update',
      published: '2026-03-04T09:30:00Z',
      headline: 'Back',
      children: [words('At noon.')],
    };
    const live = article({
      kind: 'live',
      leadMedia: 'b',
      media: { a: image('a'), b: image('b') },
      discussion: { state: 'open', url: 'https://herald.example/talk' },
      body: [update],
    });
    expect(JSON.parse(writeJsonLd(live).output)).toMatchObject({
      image: ['https://herald.example/b.jpg', 'https://herald.example/a.jpg'],
      discussionUrl: 'https://herald.example/talk',
      liveBlogUpdate: [
        { '@type': 'BlogPosting', headline: 'Back', datePublished: '2026-03-04T09:30:00Z', articleBody: 'At noon.' },
      ],
    });
  });
});
