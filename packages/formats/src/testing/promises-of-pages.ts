import { articleText } from '@standfirst/core';
import type { Contract } from '@standfirst/core/testing';
import { expect } from 'vitest';
import type { Format } from '../format.js';

/** A page as it is found, and words on it that are no part of its article. */
export interface FurnishedPage {
  readonly source: string;
  /** Words of comments, forms, menus, offers. */
  readonly apart: readonly string[];
  /** Words of the article, quoted ones among them. */
  readonly story: readonly string[];
}

/** What readers of whole pages promise: the story, and of comments, forms and furniture nothing. */
export const promisesOfPages = (read: NonNullable<Format['read']>, pages: readonly FurnishedPage[]): Contract => ({
  'has no comment, form or furniture in the body, and none of them lost': () => {
    for (const { source, apart } of pages) {
      const { article, comments, receipt } = read(source);
      const rest = JSON.stringify([article, comments, receipt.discarded]);
      for (const words of apart) {
        expect(articleText(article)).not.toContain(words);
        expect(rest).toContain(JSON.stringify(words).slice(1, -1));
      }
    }
  },
  'has every word of the story in the body': () => {
    for (const { source, story } of pages) {
      const text = articleText(read(source).article);
      for (const words of story) expect(text).toContain(words);
    }
  },
});
