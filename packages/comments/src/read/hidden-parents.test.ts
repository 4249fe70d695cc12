import { transitions } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import type { CommentRecord } from '../records/comment-record.js';
import { memoryStore } from '../stores/memory/index.js';
import { fill } from '../testing/fill-store.js';
import { idOf, sampleComments, send, shown } from '../testing/sample-comments.js';
import { sampleRecord } from '../testing/sample-records.js';

const open = async (records: readonly CommentRecord[]) => {
  const store = memoryStore();
  await fill(store, records);
  return sampleComments({ store });
};
const hiddenStates = ['unconfirmed', 'pending', 'spam', 'rejected', 'removed'] as const;

describe.each(hiddenStates)('a comment that is %s', (state) => {
  const root = sampleRecord(1, { state });
  const [middle, reply] = [sampleRecord(2, { parent: root, state }), sampleRecord(3, { parent: root })];
  const below = sampleRecord(4, { parent: middle });
  const alone = [sampleRecord(5, { state }), sampleRecord(6, { parent: reply, state })];
  const records = [root, middle, reply, below, ...alone];
  const gone = { state: 'removed', author: null, body: null };

  test('stands as a tombstone in every list while an answer to it can be read, and tells nothing', async () => {
    const comments = await open(records);
    const thread = await comments.thread('a');
    expect(thread?.items).toMatchObject([
      { id: root.id, ...gone, replies: { count: 2 } },
      { id: middle.id, ...gone },
      { id: reply.id, state: 'published' },
      { id: below.id, state: 'published' },
    ]);
    expect(thread?.thread.counts).toEqual({ published: 2, roots: 0 });
    expect((await comments.list('a'))?.items).toEqual(thread?.items);
    expect((await comments.replies('a', root.id))?.items).toEqual(thread?.items.slice(1));
    expect((await comments.thread('a', { limit: 1, comment: below.id }))?.items).toEqual(thread?.items);
    expect(await comments.replies('a', alone[0]!.id)).toBeNull();
    expect(JSON.stringify(thread)).not.toMatch(/Reader [1256]|Comment [1256]|reason|spam|pending|unconfirmed|rejected/);
  });

  test('has a permalink while an answer to it can be read, and stands over the answer at its own', async () => {
    const comments = await open(records);
    expect(await comments.permalink('a', root.id)).toMatchObject({ comment: gone, ancestors: [] });
    expect(await comments.permalink('a', middle.id)).toMatchObject({
      comment: gone,
      ancestors: [{ id: root.id, ...gone }],
    });
    expect(await comments.permalink('a', below.id)).toMatchObject({
      comment: { id: below.id, state: 'published' },
      ancestors: [
        { id: root.id, ...gone },
        { id: middle.id, ...gone },
      ],
    });
    for (const { id } of alone) expect(await comments.permalink('a', id)).toBeNull();
  });
});

const takesAway = transitions.filter(
  ({ from, to, by }) => from === 'published' && to !== 'published' && by.includes('moderator'),
);

test.each(takesAway)('$action by a moderator leaves the answers where they are', async ({ action, to }) => {
  const comments = sampleComments();
  const root = idOf(await send(comments));
  const reply = idOf(await send(comments, { parentId: root }));
  await comments.moderate('a', root, { action, to, by: 'moderator' });
  expect(await shown(comments)).toEqual([root, reply]);
  expect([await comments.count('a'), (await comments.thread('a'))?.items.length]).toEqual([1, 2]);
  await comments.moderate('a', reply, { action: 'remove', to: 'removed', by: 'moderator' });
  expect(await shown(comments)).toEqual([]);
});

test('its writer sees it waiting in its place, once; others see that something is gone', async () => {
  const comments = sampleComments();
  const root = idOf(await send(comments, {}, { writer: 'ada' }));
  const reply = idOf(await send(comments, { parentId: root }));
  await comments.moderate('a', root, { action: 'hold', to: 'pending', by: 'moderator' });
  const [own, others] = [await comments.thread('a', { writer: 'ada' }), await comments.thread('a', { writer: 'bo' })];
  expect(own?.items.map(({ id }) => id)).toEqual([reply]);
  expect(own?.own).toMatchObject([{ id: root, state: 'pending', author: { name: 'Ada' } }]);
  expect(others).toMatchObject({ own: [], items: [{ id: root, state: 'removed' }, { id: reply }] });
});
