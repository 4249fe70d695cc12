import type { Quote } from '@standfirst/core';
import { expect, test } from 'vitest';
import { isInferred } from './is-inferred.js';

const quote = (id: string, part: Partial<Quote> = {}): Quote => ({ id, mode: 'direct', ...part });
const guess = { origin: { by: 'rules', certainty: 'inferred' } } as const;

test('a quotation that goes on from a guess is a guess, one with a speaker of its own is none', () => {
  const quotes = {
    a: quote('a', { speaker: 'x', ...guess }),
    b: quote('b', { continues: 'a' }),
    c: quote('c', { continues: 'a', speaker: 'y' }),
  };
  expect(['a', 'b', 'c'].map((id) => isInferred(quotes, id))).toEqual([true, true, false]);
});

test('what an editor wrote out is no guess', () => {
  expect(isInferred({ a: quote('a', { ...guess, attribution: [] }) }, 'a')).toBe(false);
});

test('quotations that go on from each other in a ring come to an end', () => {
  expect(isInferred({ a: quote('a', { continues: 'b' }), b: quote('b', { continues: 'a' }) }, 'a')).toBe(false);
});
