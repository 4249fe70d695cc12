import { articleText, type Article } from '@standfirst/core';
import type { WriteResult } from '../format.js';
import { lossesOf } from '../losses.js';

/** The paragraphs of the body as printed, a blank line between two; no headline. */
export function write(article: Article): WriteResult {
  return {
    output: articleText(article),
    losses: lossesOf(article, { fields: [], blocks: ['paragraph'], inlines: ['text', 'break'] }),
  };
}
