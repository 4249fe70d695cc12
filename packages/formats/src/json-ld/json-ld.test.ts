import { parseArticle, type ArticleInput } from '@standfirst/core';
import { quotationNodes } from './quotation-nodes.js';
import { expect, test } from 'vitest';
import { exampleArticle } from '../testing/index.js';
import breakouts from './cases/breakouts.json' with { type: 'json' };
import { write } from './write.js';

const bare: ArticleInput = {
  type: 'article',
  schemaVersion: 1,
  id: 'a',
  lang: 'und',
  headline: 'Pier closed',
  body: [{ type: 'paragraph', children: 'It is closed.' }],
};
const dataOf = (article: ArticleInput) => JSON.parse(write(parseArticle(article)).output);

test('says nothing that the article does not say', () => {
  expect(dataOf(bare)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Pier closed',
    articleBody: 'It is closed.',
  });
});

test('says who said what, and where', () => {
  const body = exampleArticle.body.filter(({ type }) => type !== 'gate');
  const { citation, correction, author, publisher, ...open } = JSON.parse(write({ ...exampleArticle, body }).output);
  const hasPart = [...JSON.parse(write(exampleArticle).output).hasPart.slice(0, 1), ...open.hasPart];
  expect(hasPart[0]).toMatchObject({ '@type': 'WebPageElement', isAccessibleForFree: false });
  expect(hasPart[1]).toMatchObject({
    '@type': 'Quotation',
    creator: { '@type': 'Person', name: 'Ada Lund' },
    isPartOf: { '@type': 'Report', name: 'Harbour Log' },
  });
  expect(hasPart.filter((part: { '@type': string }) => part['@type'] === 'Quotation')).toHaveLength(2);
  expect(citation).toMatchObject({ name: 'Harbour Log', author: { name: 'Fenmouth Harbour Office' } });
  expect(correction).toEqual([
    { '@type': 'CorrectionComment', text: 'The ferry left at nine, not at ten.', datePublished: '2026-03-05' },
  ]);
  expect([author, publisher]).toMatchObject([{ name: 'Jane Doe' }, { name: 'Fenmouth Herald' }]);
});

test('writes no URL that could run', () => {
  const agents: ArticleInput['agents'] = {
    x: {
      kind: 'organization',
      id: 'x',
      name: 'X',
      url: 'javascript:alert(1)',
      sameAs: ['data:text/html,x', 'https://x.example/'],
    },
  };
  const { url, publisher } = dataOf({ ...bare, url: 'javascript:alert(1)', publisher: 'x', agents });
  expect(url).toBeUndefined();
  expect(publisher).toEqual({ '@type': 'Organization', name: 'X', sameAs: ['https://x.example/'] });
});

test.each(breakouts)('carries %j inside a script element and back', (words) => {
  const output = write(
    parseArticle({ ...bare, headline: words, body: [{ type: 'paragraph', children: words }] }),
  ).output;
  expect(output).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(output)).toMatchObject({ headline: words, articleBody: words });
});

test('names nobody as the creator of words by a guess', () => {
  const said = { type: 'quoted', quote: 'q1', open: '“', close: '”', children: 'We sail' };
  const guessed = parseArticle({
    type: 'article',
    schemaVersion: 1,
    lang: 'en',
    headline: 'The ferry',
    agents: { lund: { id: 'lund', kind: 'person', name: 'Ada Lund' } },
    quotes: { q1: { id: 'q1', mode: 'direct', speaker: 'lund', origin: { by: 'rules', certainty: 'inferred' } } },
    body: [{ type: 'paragraph', children: [said] }],
  });
  expect(quotationNodes(guessed)).toEqual([{ '@type': 'Quotation', text: 'We sail' }]);
});
