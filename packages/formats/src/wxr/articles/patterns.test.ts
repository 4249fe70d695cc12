import { articleText, quotesOf, type Block } from '@standfirst/core';
import { expect, test } from 'vitest';
import type { ArchivedArticle } from '../../archived-articles.js';
import { piecesOf } from '../../testing/archive-pieces.js';
import { readArticle } from './read-article.js';
import { readArticles } from './read-articles.js';

const HEAD =
  '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>';
const item = (number: number, type: string, content: string, more = '') =>
  `<item><title>Item ${number}</title><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>${number}</wp:post_id>${more || '<wp:status>publish</wp:status>'}<wp:post_type>${type}</wp:post_type></item>`;
const site = (...items: string[]) => `${HEAD}${items.join('')}</channel></rss>`;
const paragraph = (words: string, name = '') =>
  `<!-- wp:paragraph ${name && `{"metadata":{"name":"${name}","bindings":{"__default":{"source":"core/pattern-overrides"}}}} `}--><p>${words}</p><!-- /wp:paragraph -->`;
const shows = (number: number, content?: object) =>
  `<!-- wp:block ${JSON.stringify({ ref: number, ...(content && { content }) })} /-->`;

async function first(xml: string, isStream = false): Promise<ArchivedArticle> {
  const { articles } = readArticles(isStream ? piecesOf(xml) : () => piecesOf(xml));
  for await (const article of articles) return article;
  throw new Error('There is no article.');
}
const typesOf = (body: readonly Block[]) => body.map(({ type }) => type);

const post = item(1, 'post', paragraph('Before.') + shows(9) + paragraph('After.'));
const QUOTE = `${paragraph('Tides of the week.')}<!-- wp:quote --><blockquote class="wp-block-quote">${paragraph('The tide waits for nobody.')}<cite>Ada Lund</cite></blockquote><!-- /wp:quote -->`;

test('a pattern stands where a post shows it, wherever the export has it', async () => {
  for (const xml of [site(post, item(9, 'wp_block', QUOTE)), site(item(9, 'wp_block', QUOTE), post)]) {
    for (const { article, receipt } of [await first(xml), readArticle(xml)]) {
      expect(typesOf(article.body)).toEqual(['paragraph', 'paragraph', 'blockquote', 'paragraph']);
      expect(quotesOf(article)[0]?.quote.attribution).toEqual([{ type: 'text', value: 'Ada Lund' }]);
      expect(receipt.warnings.join()).not.toContain('pattern');
    }
  }
});

test('of a stream the patterns behind an article are told', async () => {
  const { article, receipt } = await first(site(post, item(9, 'wp_block', QUOTE)), true);
  expect(article.body[1]).toMatchObject({ type: 'unknown', originalType: 'core/block', raw: shows(9) });
  expect(receipt.warnings.join()).toContain('The words of block "core/block" 9 stand in a pattern');
  const before = await first(site(item(9, 'wp_block', QUOTE), post), true);
  expect(articleText(before.article)).toContain('The tide waits for nobody.');
});

test('a pattern that nobody may see is shown to nobody', async () => {
  for (const state of ['<wp:status>draft</wp:status>', '<wp:post_password>harbour</wp:post_password>']) {
    const { article, receipt } = await first(site(post, item(9, 'wp_block', QUOTE, state)));
    expect(JSON.stringify(article)).not.toContain('The tide');
    expect(receipt.warnings.join()).toContain('core/block');
  }
});

test('patterns show patterns, but none without end', async () => {
  const nested = await first(site(post, item(9, 'wp_block', shows(10)), item(10, 'wp_block', paragraph('Inside.'))));
  expect(articleText(nested.article)).toContain('Inside.');
  const itself = await first(site(post, item(9, 'wp_block', paragraph('Once.') + shows(9))));
  expect(articleText(itself.article).match(/Once/g)).toHaveLength(1);
  expect(itself.receipt.warnings.join()).toContain('core/block');
  const many = [9, 10, 11, 12, 13].map((number) => item(number, 'wp_block', shows(number + 1).repeat(100)));
  const laughs = await first(site(post, ...many, item(14, 'wp_block', paragraph('Ha.'))));
  expect(laughs.article.body.length).toBeLessThan(5000);
  expect(laughs.receipt.warnings.join()).toContain('core/block');
});

test('what a post says instead of its pattern counts, and what cannot stand there is told', async () => {
  const picture =
    '<!-- wp:image {"metadata":{"name":"Picture"}} --><figure class="wp-block-image"><img src="https://herald.example/a.jpg" alt="A"/></figure><!-- /wp:image -->';
  const words = {
    Line: { content: 'High water at <strong>six</strong>.' },
    Picture: { url: 'https://herald.example/b.jpg', alt: 'B', caption: 'The pier.', linkTarget: '_blank' },
  };
  const pattern = item(9, 'wp_block', paragraph('High water at …', 'Line') + paragraph('Mind the rope.') + picture);
  const { article, receipt } = await first(site(item(1, 'post', shows(9, words)), pattern));
  expect(articleText(article)).toBe('High water at six.\n\nMind the rope.');
  expect(article.body[2]).toMatchObject({ cutline: [{ type: 'text', value: 'The pier.' }] });
  expect(Object.values(article.media ?? {})).toMatchObject([{ url: 'https://herald.example/b.jpg', alt: 'B' }]);
  expect(receipt.discarded).toEqual([
    { reason: '"linkTarget" that the post has instead of its pattern\'s', text: '_blank' },
  ]);
});

test('the archive says which patterns it has', async () => {
  const reading = readArticles(piecesOf(site(item(9, 'wp_block', QUOTE), post)));
  for await (const { article } of reading.articles) expect(article.body).toHaveLength(4);
  expect(reading.receipt.discarded).toMatchObject([{ reason: expect.stringContaining('pattern') as string, count: 1 }]);
});
