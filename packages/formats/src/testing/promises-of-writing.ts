import type { Article } from '@standfirst/core';
import type { Contract } from '@standfirst/core/testing';
import { expect } from 'vitest';
import type { Format } from '../format.js';

/** What every writer holds to. */
export const promisesOfWriting = (write: NonNullable<Format['write']>, articles: readonly Article[]): Contract => ({
  'writes every kind of the model, the same each time': () => {
    for (const article of articles) expect(write(article)).toEqual(write(article));
  },
  'says in sentences what it does not carry': () => {
    for (const { what, count, message } of articles.flatMap((article) => write(article).losses)) {
      expect(what).not.toBe('');
      expect(count).toBeGreaterThan(0);
      expect(message).toMatch(/\.$/);
    }
  },
});
