// @vitest-environment happy-dom
import { articleText, inlineText, parseArticle, type ArticleInput } from '@standfirst/core';
import { expect, test } from 'vitest';
import { exampleArticle } from '../testing/index.js';
import { format, read, readFeed, write, writeFeed } from './index.js';

const bare: ArticleInput = {
  type: 'article',
  schemaVersion: 1,
  id: 'pier',
  lang: 'en',
  headline: 'Pier <closed>',
  published: '2026-03-06T08:15:00+01:00',
  body: [{ type: 'paragraph', children: 'It is closed & shut.' }],
};
const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');
const all = (node: ParentNode, path: string) => [...node.querySelectorAll(path)].map((one) => one.textContent);

test('a feed has all that RFC 4287 asks of one', () => {
  const articles = [parseArticle(bare), exampleArticle];
  const { output } = writeFeed(articles, { title: 'Herald', url: 'https://herald.example/' });
  const page = parsed(output);
  expect(page.querySelector('parsererror')).toBeNull();
  for (const inside of ['feed', 'entry'])
    for (const one of page.querySelectorAll(inside))
      for (const needed of ['title', 'id', 'updated'])
        expect(
          [...one.children].filter(({ localName }) => localName === needed),
          `${inside} ${needed}`,
        ).toHaveLength(1);
  for (const moment of all(page, 'updated')) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  const ids = all(page, 'entry > id');
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(URL.canParse(id), id).toBe(true);
  // An entry without a name is allowed below a feed that has one.
  expect(all(page, 'feed > author > name')).toEqual(['Herald']);
});

test('what a feed carries comes back', () => {
  const { article } = read(write(parseArticle({ ...bare, rights: { notice: '© Herald' } })).output);
  expect(inlineText(article.headline)).toBe('Pier <closed>');
  expect(articleText(article)).toContain('It is closed & shut.');
  expect(article).toMatchObject({ lang: 'en', published: '2026-03-06T08:15:00+01:00', rights: { notice: '© Herald' } });
});

const feed = (entry: string, around = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://herald.example/news/">${around}<entry>${entry}</entry></feed>`;

test('reads words, HTML and XHTML, each as what it is', () => {
  const title = (type: string, inside: string) =>
    inlineText(read(feed(`<title${type}>${inside}</title><content>x</content>`)).article.headline);
  expect(title('', 'a &lt;b> &amp;amp; c')).toBe('a <b> &amp; c');
  expect(title(' type="html"', 'a &lt;b>bold&lt;/b> &amp;amp; c')).toBe('a bold & c');
  expect(title(' type="xhtml"', '<div xmlns="http://www.w3.org/1999/xhtml">a <b>bold</b> &amp; c</div>')).toBe(
    'a bold & c',
  );
  const { article } = read(
    feed(
      '<title>x</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One<br/>two <a href="tide">tide</a></p><q>Go</q></div></content>',
    ),
  );
  expect(articleText(article)).toContain('One\ntwo tide');
  expect(JSON.stringify(article)).toContain('https://herald.example/news/tide');
  expect(Object.values(article.quotes ?? {})).toHaveLength(1);
});

test('who wrote the feed wrote an entry that names nobody', () => {
  const around = '<author><name>Ada Lund</name><email>ada@herald.example</email></author>';
  const named = (entry: string) => Object.values(read(feed(entry, around)).article.agents ?? {});
  expect(named('<title>x</title>')).toMatchObject([{ name: 'Ada Lund' }]);
  expect(named('<title>x</title><author><name>Bo Marsh</name></author>')).toMatchObject([{ name: 'Bo Marsh' }]);
  expect(JSON.stringify(readFeed(feed('<title>x</title>', around)))).not.toContain('@');
});

test('Atom 0.3 and a single entry are read too', () => {
  const old =
    '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>Ferry</title><issued>2026-03-04</issued><content type="text/html" mode="escaped">&lt;p>It sails.&lt;/p></content></entry></feed>';
  expect(format.detect?.(old)).toBe(1);
  expect(read(old).article).toMatchObject({ published: '2026-03-04' });
  expect(articleText(read(old).article)).toContain('It sails.');
  expect(
    inlineText(read('<entry xmlns="http://www.w3.org/2005/Atom"><title>Ferry</title></entry>').article.headline),
  ).toBe('Ferry');
});

test('what Atom asks for where there is nothing to say is not read as a fact', () => {
  const bare = parseArticle({ type: 'article', schemaVersion: 1, lang: 'en', headline: 'Ferry', body: [] });
  expect(read(write(bare).output).article).toEqual({ ...bare, provenance: expect.anything() as object });
});

test('a quotation that names a row which the feed has lost has one again', () => {
  const { article } = read(
    feed(
      '<title>x</title><content type="html">&lt;blockquote data-quote="q1">&lt;p>We sail.&lt;/p>&lt;/blockquote></content>',
    ),
  );
  expect(article.quotes).toMatchObject({ q1: { mode: 'direct' } });
});
