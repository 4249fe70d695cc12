import { articleText, parseArticle, safeParseArticle } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { format, read, write } from '../index.js';

const yaml = (lines: string) => read(`---\n${lines}\n---\nWords.`);
const toml = (lines: string) => read(`+++\n${lines}\n+++\nWords.`);
const discarded = ({ receipt }: ReturnType<typeof read>) => receipt.discarded.map(({ reason, text }) => [reason, text]);

describe('front matter as site generators have it', () => {
  test('Hugo: TOML, dates without quotes, fields of its own under params', () => {
    const found = toml(`title = 'Ferry Returns'
date = 2026-03-04T09:30:00+01:00
publishDate = 2026-03-05
lastmod = 2026-03-06T08:00:00Z
draft = false
tags = ['ferries', 'harbour']
categories = ['News', 'Sea']
slug = 'ferry-returns'
[params]
  author = 'Jane Doe'
  canonicalURL = 'https://herald.example/ferry'
[params.cover]
  image = 'quay.jpg'
  alt = 'The quay'
  hidden = true`);
    expect(found.article).toMatchObject({
      id: 'ferry-returns',
      headline: [{ value: 'Ferry Returns' }],
      published: '2026-03-05',
      modified: '2026-03-06T08:00:00Z',
      tags: [{ name: 'ferries' }, { name: 'harbour' }, { name: 'Sea' }],
      section: { name: 'News' },
      url: 'https://herald.example/ferry',
    });
    expect(Object.values(found.article.agents ?? {})).toMatchObject([{ name: 'Jane Doe' }]);
    expect(found.article.media?.[found.article.leadMedia ?? '']).toMatchObject({ url: 'quay.jpg', alt: 'The quay' });
    expect(discarded(found)).toEqual([
      ['front matter "params.cover"', '{"hidden":true}'],
      ['front matter "date"', '"2026-03-04T09:30:00+01:00"'],
      ['front matter "draft"', 'false'],
    ]);
    expect(articleText(found.article)).toBe('Words.');
  });
  test('Zola: taxonomies and extra', () => {
    const { article } = toml(
      `title = "Ferry"\nupdated = 2026-03-05\nauthors = ["Jane Doe"]\n[taxonomies]\ntags = ["sea"]\n[extra]\nsubtitle = "It is back."`,
    );
    expect(article).toMatchObject({
      modified: '2026-03-05',
      tags: [{ name: 'sea' }],
      standfirst: [{ value: 'It is back.' }],
    });
  });
  test('Jekyll: dates without quotes, one category, a picture as a table, a post that is not published', () => {
    const found = yaml(
      'title: Ferry\ndate: 2026-03-04 09:30:00 +0100\nlast_modified_at: 2026-3-5\ncategories: news\nimage:\n  path: /quay.jpg\n  alt: The quay\npublished: false',
    );
    expect(found.article).toMatchObject({
      published: '2026-03-04T09:30:00+01:00',
      modified: '2026-03-05',
      section: { name: 'news' },
    });
    expect(Object.values(found.article.media ?? {})).toMatchObject([{ url: '/quay.jpg', alt: 'The quay' }]);
    expect(found.receipt.warnings).toEqual([expect.stringContaining('this is a draft')]);
  });
  test('Astro: dates in words, a picture whose words stand beside it', () => {
    const found = yaml(
      "title: Ferry\npubDate: 'Mar 04 2026'\nupdatedDate: 5 March 2026\nheroImage: '../quay.jpg'\nheroImageAlt: The quay",
    );
    expect(found.article).toMatchObject({ published: '2026-03-04', modified: '2026-03-05' });
    expect(Object.values(found.article.media ?? {})).toMatchObject([{ url: '../quay.jpg', alt: 'The quay' }]);
    expect(discarded(found)).toEqual([]);
  });
  test('Eleventy: a date that is a word of its own stands in the receipt', () => {
    expect(discarded(yaml('title: Ferry\ndate: Last Modified\nlayout: post.njk'))).toEqual([
      ['front matter "date"', '"Last Modified"'],
      ['front matter "layout"', '"post.njk"'],
    ]);
  });
  test('Ghost: names of its export', () => {
    const { article } = yaml(
      'title: Ferry\nslug: ferry\npublished_at: 2026-03-04T09:30:00.000Z\ncustom_excerpt: It is back.\nfeature_image: https://herald.example/quay.jpg\nfeature_image_alt: The quay\nprimary_author:\n  name: Jane Doe\n  website: https://doe.example/',
    );
    expect(article).toMatchObject({ id: 'ferry', standfirst: [{ value: 'It is back.' }] });
    expect(Object.values(article.agents ?? {})).toMatchObject([{ name: 'Jane Doe', url: 'https://doe.example/' }]);
  });
  test('Hexo and Docusaurus: dates with strokes, authors as tables, comments', () => {
    const found = yaml(
      'title: Ferry\ndate: 2026/3/4 20:46:25\ncomments: false\nauthors:\n  - name: Jane Doe\n    title: Harbour correspondent\n    image_url: /doe.jpg\n  - Bert Quill',
    );
    expect(found.article).toMatchObject({ published: '2026-03-04', discussion: { state: 'off' } });
    expect(Object.values(found.article.agents ?? {})).toMatchObject([
      { name: 'Jane Doe', jobTitle: 'Harbour correspondent' },
      { name: 'Bert Quill' },
    ]);
    expect(discarded(found)).toEqual([['front matter "authors"', '{"image_url":"/doe.jpg"}']]);
  });
  test('of two that say one thing the printed one is read, and the other told', () => {
    const found = yaml('title: Ferry\ndescription: For search engines.\nlead: It is back.\nsummary: It is back.');
    expect(found.article.standfirst).toMatchObject([{ value: 'It is back.' }]);
    expect(discarded(found)).toEqual([['front matter "description"', '"For search engines."']]);
  });
  test('dates that nobody can tell are told', () => {
    for (const date of ['03/04/2026', '2026-13-04', 'yesterday', '04:14:54'])
      expect(discarded(yaml(`title: Ferry\ndate: ${date}`)), date).toEqual([
        ['front matter "date"', expect.stringContaining(date)],
      ]);
  });
});

test('a section is written as a category, and is one again', () => {
  const section = { name: 'News' };
  const article = parseArticle({ type: 'article', schemaVersion: 1, lang: 'en', headline: 'Ferry', section, body: [] });
  const { output } = write(article);
  expect(output).not.toContain('section');
  expect(read(output).article.section).toEqual(section);
  expect(read(output.replace('News', 'Sea')).article.section).toEqual({ name: 'Sea' });
});

describe('TOML', () => {
  test('is told from other texts, whatever ends its lines', () => {
    expect(format.detect?.('+++\r\ntitle = "Ferry"\r\n+++\r\nWords.', 'page')).toBeGreaterThan(0.8);
    expect(format.detect?.('+++\nnot so\n', 'page')).toBe(0);
    expect(read('+++\r\ntitle = "Ferry"\r\n+++\r\nWords.').article.headline).toMatchObject([{ value: 'Ferry' }]);
  });
  test('that cannot be read stands in the receipt, and the text is read', () => {
    const found = toml('title = Ferry');
    expect(articleText(found.article)).toBe('Words.');
    expect(found.receipt.warnings).toEqual([expect.stringContaining('no TOML')]);
    expect(discarded(found)).toEqual([['front matter', '+++\ntitle = Ferry\n+++']]);
  });
  test('that is not closed is text', () => {
    expect(articleText(read('+++\ntitle = "Ferry"').article)).toContain('title = "Ferry"');
  });
  test('may name what objects are made of', () => {
    const found = toml(
      '__proto__.polluted = 1\nconstructor.prototype.polluted = 2\n[a]\n"__proto__" = { polluted = 3 }',
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(discarded(found).map(([reason]) => reason)).toEqual(
      ['__proto__', 'constructor', 'a'].map((name) => `front matter "${name}"`),
    );
  });
  test('says numbers that JSON cannot', () => {
    expect(discarded(toml('a = 9223372036854775807\nb = inf\nc = nan')).map(([, text]) => text)).toEqual([
      '"9223372036854775807"',
      '"Infinity"',
      '"NaN"',
    ]);
  });
  test.each([
    ['a key of a hundred parts', `a${'.a'.repeat(100)} = 1`],
    ['a key of many parts', `a${'.a'.repeat(40_000)} = 1`],
    ['a table of many parts', `[a${'.a'.repeat(40_000)}]`],
    ['lists in lists', `a = ${'['.repeat(90_000)}`],
    ['tables in tables', `a = ${'{a='.repeat(30_000)}`],
    ['more than anybody writes', `a = "${'x'.repeat(100_000)}"`],
    ['one date that is none', 'date = 2026-02-30T25:61:61Z'],
    ['one name twice', 'a = 1\na = 2'],
    ['a comment that does not end in a list', 'a = [1 #'],
  ])('%s: it is refused, and kept in the receipt', (_, source) => {
    const found = toml(source);
    expect(safeParseArticle(found.article).ok).toBe(true);
    expect(articleText(found.article)).toBe('Words.');
    expect(discarded(found)).toEqual([['front matter', `+++\n${source}\n+++`]]);
  });
});
