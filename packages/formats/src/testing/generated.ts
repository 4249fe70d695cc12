import type { Article } from '@standfirst/core';
import { generatedArticle } from '@standfirst/core/testing';
import fc from 'fast-check';

/** The same articles for every format and every run, so that a broken promise breaks each time. */
const SEED = 20_261_126;
const ARTICLES = 60;

let articles: readonly Article[] | undefined;

/** Articles made from the model's schema, the smallest first: the first that fails is the one to look at. */
export const generatedArticles = (): readonly Article[] =>
  (articles ??= fc
    .sample(generatedArticle, { numRuns: ARTICLES, seed: SEED })
    .map((article) => ({ article, size: JSON.stringify(article).length }))
    .sort((one, other) => one.size - other.size)
    .map(({ article }) => article));
