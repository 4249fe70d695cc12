import { isCommentId } from '@standfirst/core';
import { expect, test } from 'vitest';
import { newCommentId, timeOfId } from './comment-ids.js';

test('an id has 26 signs, holds its time, and orders as text', () => {
  const [early, late] = [newCommentId(1_700_000_000_000), newCommentId(1_700_000_000_001)];
  expect([early, late].every(isCommentId)).toBe(true);
  expect(timeOfId(early)).toBe(1_700_000_000_000);
  expect(early < late).toBe(true);
});

test('an id is greater than the one before, whatever the clock says', () => {
  let last = newCommentId(Date.now() + 1e9);
  for (let n = 0; n < 1000; n += 1) {
    const id = newCommentId(Date.now() - n * 1e6, last);
    expect(id > last && isCommentId(id)).toBe(true);
    last = id;
  }
});
