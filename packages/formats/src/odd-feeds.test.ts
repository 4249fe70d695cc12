import { articleText, articleToHtml } from '@standfirst/core';
import { expect, test } from 'vitest';
import { readFeed as readAtom } from './atom/index.js';
import { readFeed as readJson } from './json-feed/index.js';
import { read, readFeed } from './rss/index.js';

const MODULES = {
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  atom: 'http://www.w3.org/2005/Atom',
  slash: 'http://purl.org/rss/1.0/modules/slash/',
};
const feed = (inside: string, around = '') =>
  `<?xml version="1.0"?><rss version="2.0"${Object.entries(MODULES)
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join('')}><channel><title>Herald</title><link>https://herald.example/</link>${around}${inside}</channel></rss>`;
const item = (inside: string) => feed(`<item><title>Ferry</title>${inside}</item>`);
const names = ({ article }: ReturnType<typeof read>) =>
  article.byline?.map((part) => {
    const agent = 'agent' in part ? article.agents?.[part.agent] : undefined;
    return agent && 'name' in agent ? agent.name : '';
  });

test('a feed that escapes its words twice is called by them, and so are its tags and people', () => {
  const twice = feed(
    '<item><title>Ferry</title><category>Sea &amp;amp; land</category><dc:creator>Bo M&amp;auml;rsh</dc:creator></item>',
  ).replace('Herald', 'Caf&amp;eacute; &amp;amp; Herald');
  expect(readFeed(twice).title).toBe('Café & Herald');
  expect(read(twice).article.tags).toEqual([{ name: 'Sea & land' }]);
  expect(names(read(twice))).toEqual(['Bo Märsh']);
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Caf&amp;eacute; &lt;b>Herald&lt;/b></title><entry><title>x</title></entry></feed>';
  expect(readAtom(atom).title).toBe('Café Herald');
});

test('all who are named as authors are in the byline, once each, and others had a part', () => {
  const found = read(
    item(
      '<author>ada@herald.example (Ada Lund)</author><author>bo@herald.example</author><dc:creator>Bo Marsh</dc:creator><dc:creator>Ada Lund</dc:creator><itunes:author>The Herald</itunes:author><dc:contributor>Cy Dorn</dc:contributor>',
    ),
  );
  expect(names(found)).toEqual(['Bo Marsh', 'Ada Lund']);
  expect(found.article.contributions).toMatchObject([{ role: 'contributor' }]);
  expect(JSON.stringify(found)).not.toContain('@herald');
  expect(names(read(item('<itunes:author>The Herald</itunes:author>')))).toEqual(['The Herald']);
  const { article } = read(
    item('<atom:author><atom:name>Ada Lund</atom:name><atom:uri>https://lund.example/</atom:uri></atom:author>'),
  );
  expect(Object.values(article.agents ?? {})).toMatchObject([{ name: 'Ada Lund', url: 'https://lund.example/' }]);
});

test('addresses start from what is said, else from the entry, else from the page of the feed', () => {
  const link = '<description>&lt;a href="tides">x&lt;/a></description>';
  const href = (source: string) => /href="([^"]*)"/.exec(articleToHtml(read(source).article))?.[1];
  expect(href(item(link))).toBe('https://herald.example/tides');
  expect(href(item(`<link>https://herald.example/a/b</link>${link}`))).toBe('https://herald.example/a/tides');
  expect(href(feed(`<item xml:base="https://sea.example/d/">${link}</item>`))).toBe('https://sea.example/d/tides');
  const { article } = readAtom(
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://herald.example/n/"><entry><title>x</title><link href="a.html"/><author><name>Ada Lund</name><uri>/lund</uri></author></entry></feed>',
  ).entries[0]!;
  expect(article.url).toBe('https://herald.example/n/a.html');
  expect(Object.values(article.agents ?? {})).toMatchObject([{ url: 'https://herald.example/lund' }]);
});

test('what a feed says besides stands in the receipt', () => {
  const left = (source: string) => read(source).receipt.discarded.map(({ reason, text }) => [reason, text]);
  expect(
    left(
      item(
        '<comments>https://herald.example/a#c</comments><slash:comments>4</slash:comments><pubDate>some day</pubDate><owner>ada@herald.example</owner>',
      ),
    ),
  ).toEqual([
    ['date that nobody can read', 'some day'],
    ['field "comments"', 'https://herald.example/a#c'],
    ['field "comments"', '4'],
    ['field "owner"', 'An e-mail address'],
  ]);
  const [atom] = readAtom(
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title><content type="image/png">aGVsbG8=</content><link rel="related" href="https://sea.example/"/></entry></feed>',
  ).entries;
  expect(articleText(atom!.article)).toBe('');
  expect(atom!.receipt.discarded).toMatchObject([{ text: 'https://sea.example/' }, { text: 'aGVsbG8=' }]);
  const [json] = readJson(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Herald',
      items: [
        {
          id: 'a',
          url: 'https://herald.example/a',
          external_url: 'https://sea.example/',
          authors: [{ url: 'https://lund.example/' }],
          attachments: [{ url: 'https://herald.example/a.mp3', mime_type: 'audio/mpeg', title: 'Listen' }],
        },
      ],
    }),
  ).entries;
  expect(json!.receipt.discarded).toMatchObject([{ text: 'https://lund.example/' }, { text: 'https://sea.example/' }]);
  expect(json!.article.body).toMatchObject([{ type: 'figure', cutline: [{ value: 'Listen' }] }]);
});

test('words with empty lines between them are paragraphs', () => {
  expect(articleText(read(item('<description>One &amp;amp; two.\n\nThree.\nFour.</description>')).article)).toBe(
    'One & two.\n\nThree. Four.',
  );
});

test('zones of Europe and East Asia are known, one that is not leaves the day', () => {
  const date = (text: string) => read(item(`<pubDate>${text}</pubDate>`));
  expect(date('Wed, 04 Mar 2026 09:30:00 CET').article.published).toBe('2026-03-04T09:30:00+01:00');
  expect(date('Wed, 04 Mar 2026 09:30:00 +09:00').article.published).toBe('2026-03-04T09:30:00+09:00');
  expect(date('Wed, 04 Mar 2026 09:30:00 XYZ')).toMatchObject({
    article: { published: '2026-03-04' },
    receipt: { guessed: [expect.stringContaining('no time zone'), expect.any(String)] },
  });
});

test('RSS 1.0 says its language and the address of an entry in its own way', () => {
  const { article } = read(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xml:lang="de"><channel><title>Herald</title></channel><item rdf:about="https://herald.example/a"><title>Die Fähre</title></item></rdf:RDF>',
  );
  expect(article).toMatchObject({ lang: 'de', url: 'https://herald.example/a' });
});
