import { articleText, everyBlock, safeParseArticle, safeUrl } from '@standfirst/core';
import { read } from '@standfirst/formats/text';
import { annotateQuotes, quoteRows } from '@standfirst/quotes';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const pages = new URL('../../../apps/demo/pages/', import.meta.url);
const sample = new URL('../../../../shared/samples/true-news-source.txt', import.meta.url);
const retold = readFileSync(new URL('isis-strengthening.txt', pages), 'utf8');

/** What the sample page is like, and its retelling must be: see the README of the demo. */
const WHO = [
  ['indirect', 'US forces', 'organization'],
  ['indirect', 'Institute for the Study of War', 'document'],
  ['direct', 'Institute for the Study of War', 'document'],
  ['indirect', 'Syrian Democratic Forces', 'organization'],
  ['direct', 'Institute for the Study of War', 'document'],
  ['direct', 'Institute for the Study of War', 'document'],
  ['indirect', 'Donald Trump', 'person'],
  ['indirect', 'ISIS', 'organization'],
];

test('the retold page has the furniture and the structure of the page that it retells', () => {
  const { article, receipt } = read(retold);
  expect(article.body.map(({ type }) => type)).toEqual(Array.from({ length: 8 }, () => 'paragraph'));
  expect(receipt.discarded.map(({ reason }) => reason)).toEqual([
    'call to respond',
    'reply heading',
    'required-fields notice',
    'rights line',
  ]);
  expect(article).toMatchObject({ lang: 'en', discussion: { state: 'open' } });
  expect(article.rights?.notice).toContain('Retold after a page of True News Source');
  expect([article.byline, article.published, article.standfirst]).toEqual([undefined, undefined, undefined]);
});

test('the retold page quotes the same speakers in the same way', () => {
  const { article } = read(retold);
  expect(quoteRows(article).map(({ mode, entity, speakerKind }) => [mode, entity, speakerKind])).toEqual(WHO);
  expect(articleText(annotateQuotes(article))).toBe(articleText(article));
});

test.skipIf(!existsSync(sample))(
  'the retold page has the facts and not the words (skipped where the page that it retells is not at hand)',
  () => {
    const told = readFileSync(sample, 'utf8');
    expect(quoteRows(read(told).article).map(({ mode, entity, speakerKind }) => [mode, entity, speakerKind])).toEqual(
      WHO,
    );
    for (const [fragment] of retold.matchAll(/(?<=“)[^”]{1,300}(?=,”)/g)) expect(told).toContain(fragment);
    for (const [figure] of told.split('Write a response')[0]?.matchAll(/\$?\d[\d,-]*m?/g) ?? [])
      expect(retold).toContain(figure);
    const own = retold.split('Write a response')[0] ?? '';
    const runs = wordRuns(
      own.replace(/“[^”]{1,300}”/g, '|').replaceAll('report from the Institute for the Study of War', '|'),
    );
    const theirs = new Set(wordRuns(told));
    expect(runs.filter((run) => theirs.has(run))).toEqual([]);
  },
);

test('the ferry article is valid without a warning and shows the kinds that a page of text cannot', () => {
  const result = safeParseArticle(JSON.parse(readFileSync(new URL('fenmouth-ferry.json', pages), 'utf8')));
  if (!result.ok) expect.fail(JSON.stringify(result.issues, null, 2));
  expect(result.warnings).toEqual([]);
  const types = new Set([...everyBlock(result.article.body)].map(({ type }) => type));
  for (const type of [
    'figure',
    'embed',
    'table',
    'list',
    'blockquote',
    'pullquote',
    'aside',
    'relatedLink',
    'update',
    'divider',
    'codeBlock',
  ] as const) {
    expect(types).toContain(type);
  }
  for (const { url } of Object.values(result.article.media ?? {})) {
    expect(safeUrl(url, 'media')).toBe(url);
    expect(existsSync(new URL(`../public${url}`, pages)), url).toBe(true);
  }
});

/** Every run of eight words. */
function wordRuns(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’-]+|\|/gu) ?? [];
  return words
    .map((_, index) => words.slice(index, index + 8).join(' '))
    .filter((run) => !run.includes('|') && run.split(' ').length === 8);
}
