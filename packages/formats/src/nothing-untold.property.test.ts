import { generatedArticle } from '@standfirst/core/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doors } from '../testing/every-format.js';
import { untold } from './testing/promises-of-coming-back.js';

// Others than those of the contract and its pages, and more: what comes once in hundreds is seen here. Some fifteen seconds of work.
const articles = fc.sample(generatedArticle, { numRuns: 300, seed: 7 });

for (const { format } of doors) {
  const { name, read, write } = format ?? {};
  if (read && write)
    test(`${name}: no article of hundreds comes back otherwise untold`, () => {
      expect(articles.flatMap((article, index) => untold(write, read, article).map((what) => [index, what]))).toEqual(
        [],
      );
    }, 120_000);
}
