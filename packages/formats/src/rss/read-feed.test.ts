import { articleText, inlineText } from '@standfirst/core';
import { expect, test } from 'vitest';
import { exampleArticle } from '../testing/index.js';
import { format, read, readFeed, writeFeed } from './index.js';

const item = (inside: string, around = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Fenmouth Herald</title><link>https://herald.example/</link>${around}<item>${inside}</item></channel></rss>`;

test('an item is an article with its head, its text and its quotations', () => {
  const { article, receipt } = read(
    item(
      '<title>Ferry &amp; tide</title><link>https://herald.example/ferry</link><dc:creator>Ada Lund</dc:creator><dc:creator>Bo Marsh</dc:creator>' +
        '<pubDate>Wed, 04 Mar 2026 09:30:00 GMT</pubDate><category>Harbour</category><description>The ferry is back.</description>' +
        '<content:encoded><![CDATA[<p>It sails again.</p><blockquote><p>We sail at dawn.</p><cite>Ada Lund</cite></blockquote>]]></content:encoded>',
      '<language>en-gb</language><copyright>© Herald</copyright>',
    ),
  );
  expect(article).toMatchObject({
    lang: 'en-GB',
    url: 'https://herald.example/ferry',
    published: '2026-03-04T09:30:00Z',
    tags: [{ name: 'Harbour' }],
    rights: { notice: '© Herald' },
  });
  expect(inlineText(article.headline)).toBe('Ferry & tide');
  expect(inlineText(article.standfirst ?? [])).toBe('The ferry is back.');
  expect(article.byline?.map((part) => 'agent' in part && article.agents?.[part.agent])).toMatchObject([
    { name: 'Ada Lund' },
    { name: 'Bo Marsh' },
  ]);
  expect(article.body.map(({ type }) => type)).toEqual(['paragraph', 'blockquote']);
  expect(Object.values(article.quotes ?? {})).toMatchObject([{ attribution: [{ value: 'Ada Lund' }] }]);
  expect(receipt.warnings).toEqual([]);
});

test('a summary that repeats the text is told, and a summary alone is the text', () => {
  const both = read(
    item(
      '<title>Ferry</title><description>It sails again from […]</description><content:encoded>&lt;p&gt;It sails again from the quay.&lt;/p&gt;</content:encoded>',
    ),
  );
  expect(both.article.standfirst).toBeUndefined();
  expect(both.receipt.discarded).toMatchObject([{ reason: 'summary that repeats the text' }]);
  const alone = read(item('<title>Ferry</title><description>It sails &lt;em&gt;again&lt;/em&gt;.</description>'));
  expect(articleText(alone.article)).toContain('It sails again.');
  expect(alone.receipt.warnings.join()).toContain('a summary alone');
});

test('the address of an author reaches nobody', () => {
  const { article, receipt } = read(
    item('<title>Ferry</title><author>ada@herald.example (Ada Lund)</author><author>bo@herald.example</author>'),
  );
  expect(JSON.stringify([article, receipt])).not.toContain('@');
  expect(Object.values(article.agents ?? {})).toMatchObject([{ name: 'Ada Lund' }]);
  expect(receipt.warnings.join()).toContain('e-mail address alone');
});

test('the widest picture leads, sound stands behind the text, and other files are told', () => {
  const { article, receipt } = read(
    item(
      '<title>Ferry</title><media:group><media:content url="https://herald.example/s.jpg" medium="image" width="100"/><media:content url="https://herald.example/l.jpg" medium="image" width="900"/><media:credit>Ada Lund</media:credit></media:group>' +
        '<enclosure url="https://herald.example/tide.mp3" type="audio/mpeg"/><enclosure url="https://herald.example/plan.pdf" type="application/pdf"/>',
    ),
  );
  expect(article.media?.[article.leadMedia ?? '']).toMatchObject({
    url: 'https://herald.example/l.jpg',
    width: 900,
    credit: 'Ada Lund',
  });
  expect(article.body.at(-1)).toMatchObject({ type: 'figure' });
  expect(receipt.discarded).toMatchObject([{ reason: 'attached file', text: 'https://herald.example/plan.pdf' }]);
});

test('every item is an article, and the first alone says so', () => {
  const source = item('<title>One</title>').replace('</item>', '</item><item><title>Two</title></item>');
  const { entries, title, url } = readFeed(source);
  expect(entries.map(({ article }) => inlineText(article.headline))).toEqual(['One', 'Two']);
  expect([title, url]).toEqual(['The Fenmouth Herald', 'https://herald.example/']);
  expect(read(source).receipt.warnings.join()).toContain('2 entries');
});

test('RSS 1.0 is read too, and broken XML as far as it goes', () => {
  const rdf =
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Herald</title></channel><item><title>Ferry</title><dc:date>2026-03-04</dc:date></item></rdf:RDF>';
  expect(format.detect?.(rdf)).toBe(1);
  expect(read(rdf).article).toMatchObject({ published: '2026-03-04' });
  const broken = read('<rss><channel><item><title>Ferry & tide</title><description>It sails&nbsp;again</item>');
  expect(inlineText(broken.article.headline)).toBe('Ferry & tide');
  expect(articleText(broken.article)).toContain('It sails\u00a0again');
  expect(broken.receipt.warnings.join()).toContain('no valid XML');
});

test.each([
  ['<html><body>Words</body></html>', 'not-feed'],
  ['<rss><channel><title>Empty</title></channel></rss>', 'empty'],
  ['Words alone', 'not-feed'],
])('what is no feed with items is refused: %s', (source, code) => {
  expect(() => read(source)).toThrow(expect.objectContaining({ code }) as Error);
});

test('what a feed carries comes back', () => {
  const { output } = writeFeed([exampleArticle], { title: 'Herald' });
  const { article } = read(output);
  expect(article.headline).toEqual([{ type: 'text', value: inlineText(exampleArticle.headline) }]);
  expect(article.tags?.map(({ name }) => name)).toEqual(exampleArticle.tags?.map(({ name }) => name));
});

test('an entity of a document type stands for nothing', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${item('<title>Ferry &b;</title>').replace('<?xml version="1.0"?>', '')}`;
  expect(JSON.stringify(read(bomb).article)).not.toContain('aaaa');
});

test('a date that nobody can read sets none, and stands in the receipt with its place', () => {
  const source = item('<title>Ferry</title><pubDate>Friday the sixth</pubDate><description>It left.</description>');
  const [entry] = readFeed(source).entries;
  expect(entry?.article).not.toHaveProperty('published');
  const start = source.indexOf('Friday');
  expect(entry?.receipt.discarded).toEqual([
    { reason: 'date that nobody can read', text: 'Friday the sixth', start, end: start + 'Friday the sixth'.length },
  ]);
});
