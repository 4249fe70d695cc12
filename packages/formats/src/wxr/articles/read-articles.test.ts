import { inlineText } from '@standfirst/core';
import { expect, test } from 'vitest';
import type { ArchivedArticle, ArticlesReading } from '../../archived-articles.js';
import { ReadError } from '../../read-error.js';
import { piecesOf } from '../../testing/archive-pieces.js';
import source from './cases/a-small-site/input.xml?raw';
import { readArticle } from './read-article.js';
import { readArticles } from './read-articles.js';

const all = async ({ articles }: ArticlesReading): Promise<ArchivedArticle[]> => {
  const found: ArchivedArticle[] = [];
  for await (const article of articles) found.push(article);
  return found;
};

test('reads a site with its authors, terms, pictures and comments', async () => {
  const reading = readArticles(() => piecesOf(source));
  const found = await all(reading);
  const told = `${found.map((one) => JSON.stringify(one, null, 1)).join('\n')}\n${JSON.stringify(reading.receipt, null, 1)}\n`;
  await expect(told).toMatchFileSnapshot('./cases/a-small-site/expected.txt');
  expect(told).not.toMatch(/@herald|@quill/);
});

test('gives the same however the bytes are cut', async () => {
  const whole = await all(readArticles(() => piecesOf(source)));
  for (const size of [1, 13, 1000]) expect(await all(readArticles(() => piecesOf(source, size)))).toEqual(whole);
});

test('says of a stream which pictures stand behind their articles', async () => {
  const reading = readArticles(piecesOf(source));
  const [first] = await all(reading);
  expect(first?.article.leadMedia).toBeUndefined();
  expect(first?.receipt.warnings.join()).toContain('file 30');
  expect(reading.receipt.changed.map(({ reason }) => reason).join()).toContain('picture that leads');
});

test('gives what stood before a break, and says where it is', async () => {
  const reading = readArticles(piecesOf(source.slice(0, source.indexOf('A story to come'))));
  expect(await all(reading)).toHaveLength(2);
  expect(reading.receipt.brokeOff?.message).toMatch(/\.$/);
});

test('reads the one article of an export, and names the others', () => {
  const { article, comments, receipt } = readArticle(source);
  expect(inlineText(article.headline)).toBe('Ferry returns & stays');
  expect(comments).toHaveLength(2);
  expect(receipt.discarded.map(({ text }) => text)).toEqual(['The old pier', 'A story to come']);
});

test('refuses what holds no article', () => {
  expect(() => readArticle('<rss><channel><item><title>A feed</title></item></channel></rss>')).toThrow(ReadError);
  expect(() => readArticle(source.replaceAll('<wp:post_type><![CDATA[post', '<wp:post_type><![CDATA[menu'))).toThrow(
    'no article',
  );
});
