import type { Article } from '@standfirst/core';
import type { WriteResult } from '../format.js';

/** The article as JSON with an indent of two, and a line feed at the end. It carries everything. */
export const write = (article: Article): WriteResult => ({
  output: `${JSON.stringify(article, null, 2)}\n`,
  losses: [],
});
