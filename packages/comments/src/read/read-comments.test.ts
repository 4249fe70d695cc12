import { describe, expect, test } from 'vitest';
import { idOf, sampleComments, send } from '../testing/sample-comments.js';

describe('pages', () => {
  test('hold every comment once, both ways, while new ones come in', async () => {
    const comments = sampleComments();
    const ids: string[] = [];
    for (let n = 0; n < 7; n += 1) ids.push(idOf(await send(comments, n % 2 ? { parentId: ids[0] ?? '' } : {})));
    for (const sort of ['oldest', 'newest'] as const) {
      const found: string[] = [];
      for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
        const page = await comments.list('a', { sort, limit: 3, ...(after === undefined ? {} : { after }) });
        found.push(...(page?.items.map(({ id }) => id) ?? []));
        after = page?.next;
      }
      expect(found).toEqual(sort === 'newest' ? ids.toReversed() : ids);
    }
  });

  test('of conversations hold a comment that is asked for, with all that belongs to it', async () => {
    const comments = sampleComments();
    for (let n = 0; n < 3; n += 1) await send(comments);
    const root = idOf(await send(comments));
    const reply = idOf(await send(comments, { parentId: root }));
    const page = await comments.thread('a', { limit: 2, comment: reply });
    expect(page?.items.map(({ id }) => id).slice(2)).toEqual([root, reply]);
    expect((await comments.thread('a', { limit: 2, after: page?.next ?? '' }))?.items.map(({ id }) => id)).toContain(
      root,
    );
    expect((await comments.thread('a', { limit: 9, comment: reply }))?.items).toHaveLength(5);
    expect((await comments.thread('a', { limit: 2, comment: 'nothing' }))?.items).toHaveLength(2);
    expect([await comments.count('a'), await comments.count('nowhere')]).toEqual([5, 0]);
  });

  test('count the published replies', async () => {
    const comments = sampleComments();
    const root = idOf(await send(comments));
    const reply = idOf(await send(comments, { parentId: root }));
    await send(comments, { parentId: reply });
    expect((await comments.thread('a'))?.items.map(({ replies }) => replies.count)).toEqual([2, 1, 0]);
  });
});
