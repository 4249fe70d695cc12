import { describe, expect, test } from 'vitest';
import { idOf, said, sampleComments, send, shown } from '../testing/sample-comments.js';

describe('sending twice', () => {
  test('with one key stores one comment and gives one answer, also at once', async () => {
    const comments = sampleComments();
    const [one, other] = [{ body: 'Same' }, { idempotencyKey: 'k'.repeat(16) }];
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => send(comments, { ...one, ...other })));
    expect(new Set(outcomes.map(idOf)).size).toBe(1);
    expect(await shown(comments)).toHaveLength(1);
  });

  test('with one key and another text is a mistake', async () => {
    const comments = sampleComments();
    await send(comments, { body: 'One', idempotencyKey: 'k'.repeat(16) });
    expect(await send(comments, { body: 'Other', idempotencyKey: 'k'.repeat(16) })).toMatchObject({
      problem: { status: 422, type: 'urn:standfirst:problem:idempotency-mismatch' },
      values: { body: 'Other' },
    });
  });

  test('without a key is known for ten minutes, also across the border of two windows', async () => {
    let now = 600_000 * 1000 - 1000;
    const comments = sampleComments({ now: () => now });
    const first = idOf(await send(comments, { body: 'Double click' }));
    now += 2000;
    expect(idOf(await send(comments, { body: 'Double click' }))).toBe(first);
  });

  test('the same words later is refused for a day, however they are dressed', async () => {
    let now = 1_700_000_000_000;
    const comments = sampleComments({ now: () => now });
    await send(comments, { body: 'I do not agree with this at all.' });
    now += 3_600_000;
    expect(said(await send(comments, { body: 'I do NOT agree,\u200b with this at all!' }))).toBe(409);
    expect(
      said(await send(comments, { body: 'Ｉ do not agree with this at all', name: 'Eve', email: 'eve@example.com' })),
    ).toBe(409);
    now += 24 * 3_600_000;
    expect(said(await send(comments, { body: 'I do not agree with this at all.' }))).toBe('published');
  });

  test('two emoji are not the same words, and two readers may both say thanks', async () => {
    const comments = sampleComments();
    expect(said(await send(comments, { body: '👍' }))).toBe('published');
    expect(said(await send(comments, { body: '👎' }))).toBe('published');
    expect(said(await send(comments, { body: 'Thanks!' }))).toBe('published');
    expect(said(await send(comments, { body: 'Thanks!', name: 'Bob', email: 'bob@example.com' }))).toBe('published');
  });
});
