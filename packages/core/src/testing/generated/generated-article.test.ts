import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyBlock, everyInline } from '../../article/walk.js';
import { blocks } from '../../blocks/index.js';
import { inlines } from '../../inlines/index.js';
import { safeParseArticle } from '../../parse/parse-article.js';
import { articleShape } from '../../article/article.js';
import { generatedArticle } from './generated-article.js';

const sample = fc.sample(generatedArticle, { numRuns: 300, seed: 1 });

test('articles are generated with every kind and field of the model', () => {
  const kinds = new Set(
    sample.flatMap(({ body }) => [...everyBlock(body), ...everyInline(body)].map(({ type }) => type)),
  );
  expect([...kinds].sort()).toEqual([...Object.keys(blocks), ...Object.keys(inlines)].sort());
  const fields = new Set(sample.flatMap((article) => Object.keys(article)));
  expect([...fields, 'provenance'].sort()).toEqual(Object.keys(articleShape.entries).sort());
});
test('what is generated points nowhere in vain', () => {
  for (const article of sample) {
    const result = safeParseArticle(article);
    expect(result.ok && result.warnings.filter(({ code }) => code !== 'pull-quote-words-not-found')).toEqual([]);
  }
});
