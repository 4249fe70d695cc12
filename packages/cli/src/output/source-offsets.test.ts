import { expect, test } from 'vitest';
import { sourceOffsets } from './source-offsets.js';

const places = [
  { text: 0, source: 10, length: 5 },
  { text: 6, source: 20, length: 4 },
];

test('goes through the places that were put together', () => {
  expect(sourceOffsets({ start: 1, end: 4 }, places)).toEqual({ start: 11, end: 14 });
  expect(sourceOffsets({ start: 3, end: 8 }, places)).toEqual({ start: 13, end: 22 });
});

test('ends where its last word ends, not where the next place starts', () => {
  expect(sourceOffsets({ start: 0, end: 5 }, places)).toEqual({ start: 10, end: 15 });
});
