import { blockDefinition, inlineDefinition, type Article } from '@standfirst/core';
import type { Contract } from '@standfirst/core/testing';
import { expect } from 'vitest';
import type { Format } from '../format.js';

/** What every writer holds to. */
export const promisesOfWriting = (write: NonNullable<Format['write']>, articles: readonly Article[]): Contract => ({
  'writes every kind of the model, the same each time': () => {
    for (const article of articles) expect(write(article)).toEqual(write(article));
  },
  'says in sentences what it does not carry, and where': () => {
    const all = articles.flatMap((article) =>
      write(article).losses.map((loss) => ({ ...loss, isField: Object.hasOwn(article, loss.what) })),
    );
    for (const { what, count, message, places, isField } of all) {
      expect(what).not.toBe('');
      expect(count).toBeGreaterThan(0);
      expect(message).toMatch(/\.$/);
      const isNode = blockDefinition(what) !== undefined || inlineDefinition(what) !== undefined;
      // A field of the article is its own place.
      if (isNode && !isField) expect(places ?? [], what).not.toEqual([]);
    }
  },
});
