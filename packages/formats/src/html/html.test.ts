import { expect, test } from 'vitest';
import { parseArticle, quotesOf } from '@standfirst/core';
import { exampleArticle } from '../testing/index.js';
import { read } from './read.js';
import { write } from './write.js';

test('writes the body as markup, and the head as data behind it that nothing shows', () => {
  const { output, losses } = write(exampleArticle);
  expect(output).not.toContain('<h1');
  expect(output).toContain('<blockquote');
  const [markup = '', data = ''] = output.split('<script type="application/json" data-standfirst>');
  expect(markup).not.toContain('Ferry returns to Fenmouth');
  expect(data).toContain('Ferry returns to Fenmouth');
  expect(losses).toEqual([]);
});

test('an article comes back from its own HTML whole, with who said what', () => {
  const { output } = write(exampleArticle);
  const { article, receipt } = read(output);
  expect({ ...article, provenance: undefined }).toEqual({ ...exampleArticle, provenance: undefined });
  expect(read(output, { id: 'another' }).article.id).toBe('another');
  expect(receipt.warnings).toEqual([]);
});

test('what nobody may draw is data that no markup ends, and comes back', () => {
  const article = parseArticle({
    type: 'article',
    schemaVersion: 1,
    lang: 'en',
    headline: '',
    agents: { lund: { kind: 'person', id: 'lund', name: 'Ada Lund' } },
    body: [
      { type: 'unknown', originalType: 'chart', raw: { html: '</script><img src=x onerror=alert(1)><!--<script>' } },
      { type: 'paragraph', data: { desk: '</SCRIPT>' }, children: 'It sails.' },
      { type: 'update', published: '2026-03-04', contributors: [{ agent: 'lund', role: 'reporter' }], children: [] },
    ],
  });
  const { output } = write(article);
  expect(output.match(/<\/script|<img|<!--/gi)).toEqual(['</script']);
  expect(read(output).article.body).toEqual(article.body);
  const edited = read(output.replace('It sails.', 'It sails at six.'));
  expect(JSON.stringify(edited.article.body)).toContain('It sails at six.');
  expect(edited.receipt.warnings.join()).toContain('whose words have changed');
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
  for (const data of ['{', '[]', '{"lang":5}', '{"quotes":{"q":{"mode":"sung"}}}', 'null', NONE]) {
    const { article, receipt } = read(`<p>Words.</p><script type="application/json" data-standfirst>${data}</script>`);
    expect(article.body).toHaveLength(1);
    expect(receipt.warnings.length, data).toBe(data === '[]' ? 0 : 1);
  }
});

/** Notes that are none: a block of a kind without what the kind needs. */
const NONE = JSON.stringify({ blocks: { [read('<p>Words.</p>').article.body[0]!.id]: { whole: { type: 'list' } } } });

test('puts a prefix before every id', () => {
  const ids = [...write(exampleArticle, { idPrefix: 'a-' }).output.matchAll(/\sid="([^"]{1,200})"/g)].map(
    ([, id]) => id,
  );
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.every((id) => id?.startsWith('a-'))).toBe(true);
});
