import { expect, test } from 'vitest';
import { sampleRecord } from '../testing/sample-records.js';
import { cutToFit } from './cut-to-fit.js';

/** Conversations with so many replies each. */
const branches = (...sizes: number[]) =>
  sizes.flatMap((size, branch) => {
    const parent = sampleRecord(branch * 1000);
    return Array.from({ length: size }, (_, n) => sampleRecord(branch * 1000 + n + 1, { parent }));
  });
const sizesOf = (replies: readonly { rootId: string }[]) =>
  [...new Set(replies.map(({ rootId }) => rootId))].map(
    (root) => replies.filter(({ rootId }) => rootId === root).length,
  );

test('what fits stays whole', () => {
  const replies = branches(3, 1, 0, 7);
  expect(cutToFit(replies, { perRoot: 9, total: 11 })).toEqual({ kept: replies, cut: [] });
});

test('of what does not fit, short conversations stay whole and long ones share what is left', () => {
  const { kept, cut } = cutToFit(branches(300, 2, 400), { perRoot: 500, total: 102 });
  expect(sizesOf(kept)).toEqual([50, 2, 50]);
  expect(cut).toEqual([
    { rootId: sampleRecord(0).id, after: sampleRecord(50).id },
    { rootId: sampleRecord(2000).id, after: sampleRecord(2050).id },
  ]);
});

test('no conversation is longer than asked for, and where nothing fits all begin at their first reply', () => {
  expect(sizesOf(cutToFit(branches(9), { perRoot: 4, total: 99 }).kept)).toEqual([4]);
  const none = cutToFit(branches(2), { perRoot: 9, total: 0 });
  expect(none).toEqual({ kept: [], cut: [{ rootId: sampleRecord(0).id, after: sampleRecord(0).id }] });
});
