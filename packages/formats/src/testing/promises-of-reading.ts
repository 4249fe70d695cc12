import { articleText, safeParseArticle } from '@standfirst/core';
import type { Contract } from '@standfirst/core/testing';
import { expect } from 'vitest';
import type { Format, ReadResult } from '../format.js';
import { ReadError } from '../read-error.js';
import { misplaced } from './misplaced.js';
import { oddSources } from './odd-sources.js';

/** What every reader holds to, whatever it is given. */
export function promisesOfReading(read: NonNullable<Format['read']>): Contract {
  const all = outcomesOnce(read);
  const results = () => all().flatMap(({ what, source, result }) => (result ? [{ what, source, ...result }] : []));
  return {
    'reads any source, or says in a ReadError why not': () => {
      for (const { what, error } of all()) if (error !== undefined) expect(error, what).toBeInstanceOf(ReadError);
    },
    'refuses bytes that are no text': () => {
      expect(() => read(Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 32))).toThrow(ReadError);
    },
    'gives articles that the model takes': () => {
      for (const { what, article } of results()) expect(safeParseArticle(article), what).toMatchObject({ ok: true });
    },
    'gives whole characters only': () => {
      for (const { what, article } of results()) expect(articleText(article).isWellFormed(), what).toBe(true);
    },
    'gives a receipt with every heading': () => {
      for (const { what, receipt } of results()) {
        const { places: _known, ...headings } = receipt;
        expect(Object.keys(headings).sort(), what).toEqual(['discarded', 'guessed', 'merged', 'warnings']);
      }
    },
    'names places of the source for its sentences alone, and where the words stand that it left out': () => {
      for (const { what, source, receipt } of results()) expect(misplaced(source, receipt), what).toEqual([]);
    },
    'hands on no e-mail address of a commenter': () => {
      for (const { what, comments } of results())
        for (const { author } of comments) expect(Object.keys(author), what).not.toContain('email');
    },
  };
}

interface Outcome {
  readonly what: string;
  readonly source: string;
  readonly result?: ReadResult;
  readonly error?: unknown;
}

/** Each odd source is read once for all promises: some of them are long. */
function outcomesOnce(read: NonNullable<Format['read']>): () => readonly Outcome[] {
  let outcomes: readonly Outcome[] | undefined;
  const outcome = ([what, source]: [string, string]): Outcome => {
    try {
      return { what, source, result: read(source) };
    } catch (error) {
      return { what, source, error };
    }
  };
  return () => (outcomes ??= Object.entries(oddSources).map(outcome));
}
