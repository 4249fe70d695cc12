import { expect, test } from 'vitest';
import { quotesOf } from '@standfirst/core';
import { differences, exampleArticle } from '../testing/index.js';
import { read } from './read.js';
import { write } from './write.js';

test('writes the body as markup, and the head as data behind it that nothing shows', () => {
  const { output, losses } = write(exampleArticle);
  expect(output).not.toContain('<h1');
  expect(output).toContain('<blockquote');
  const [markup = '', data = ''] = output.split('<script type="application/json" data-standfirst>');
  expect(markup).not.toContain('Ferry returns to Fenmouth');
  expect(data).toContain('Ferry returns to Fenmouth');
  expect(losses.map(({ what }) => what)).toEqual(['unknown', 'unknownInline']);
});

test('an article comes back from its own HTML with who said what, but for what the losses name', () => {
  const { output, losses } = write(exampleArticle);
  const { article, receipt } = read(output);
  const lost = losses.map(({ what }) => what);
  // The words of an inline that is lost run on into those beside it.
  expect(
    differences(exampleArticle, article).filter(
      (what) => !lost.includes(what.split('.')[0] ?? '') && !what.startsWith('text'),
    ),
  ).toEqual([]);
  expect(quotesOf(article)).toEqual(quotesOf(exampleArticle));
  expect(article.id).toBe(exampleArticle.id);
  expect(read(output, { id: 'another' }).article.id).toBe('another');
  expect(receipt.warnings).toEqual([]);
});

test('HTML without its data still says which words are whose, as far as they stand there', () => {
  const [markup = ''] = write(exampleArticle).output.split('<script');
  const { article } = read(markup);
  expect(quotesOf(article).find(({ quote }) => quote.id === 'q1')).toMatchObject({
    quote: { mode: 'direct', cue: 'said' },
    fragments: expect.arrayContaining(['We never saw it coming,']) as unknown,
  });
});

test('data that is none of an article is left out, and the receipt says so', () => {
  for (const data of ['{', '[]', '{"lang":5}', '{"quotes":{"q":{"mode":"sung"}}}', 'null']) {
    const { article, receipt } = read(`<p>Words.</p><script type="application/json" data-standfirst>${data}</script>`);
    expect(article.body).toHaveLength(1);
    expect(receipt.warnings.length, data).toBe(data === '[]' ? 0 : 1);
  }
});

test('puts a prefix before every id', () => {
  const ids = [...write(exampleArticle, { idPrefix: 'a-' }).output.matchAll(/\sid="([^"]{1,200})"/g)].map(
    ([, id]) => id,
  );
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.every((id) => id?.startsWith('a-'))).toBe(true);
});
