import type { CommentSubmission } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { StoreError } from '../store-error.js';
import { memoryStore } from '../stores/memory/index.js';
import { idOf, said, sampleComments, send, shown } from '../testing/sample-comments.js';

describe('posting', () => {
  test('publishes a comment for everybody to read', async () => {
    const comments = sampleComments();
    const outcome = await send(comments, { body: '*Hello*', url: 'https://ada.example' });
    expect(outcome).toMatchObject({
      outcome: 'published',
      comment: { state: 'published', author: { name: 'Ada', url: 'https://ada.example/' }, parentId: null, depth: 0 },
    });
    expect(await comments.thread('a')).toMatchObject({
      thread: { counts: { published: 1, roots: 1 } },
      items: [{ id: idOf(outcome), body: [{ children: [{ type: 'emphasis' }] }] }],
      own: [],
    });
  });

  test('says what is wrong and keeps what was typed', async () => {
    const typed = { name: '', email: 'x', body: 'Hello' };
    expect(await send(sampleComments(), typed)).toMatchObject({
      outcome: 'invalid',
      issues: [
        { field: 'name', code: 'required' },
        { field: 'email', code: 'malformed' },
      ],
      values: typed,
    });
  });

  test('knows which articles there are, and which are closed', async () => {
    expect(said(await send(sampleComments(), {}, { articleId: '__proto__' }))).toBe(404);
    expect(said(await send(sampleComments(), {}, { articleId: 'closed' }))).toBe(403);
    expect(await sampleComments().thread('nowhere')).toBeNull();
  });

  test('takes nothing from the sender that is not a field of the form', async () => {
    const comments = sampleComments({ moderation: 'pre' });
    const outcome = await send(comments, {
      state: 'published',
      id: '0',
      createdAt: 0,
      author: { kind: 'staff' },
    } as CommentSubmission);
    expect(outcome).toMatchObject({ outcome: 'held', comment: { author: { kind: 'guest' } } });
  });

  test('fails with a StoreError when the store does, and works when it is back', async () => {
    const store = memoryStore();
    let isAway = true;
    const comments = sampleComments({
      store: {
        ...store,
        transaction: (work) =>
          isAway ? Promise.reject(new StoreError('unavailable', 'away')) : store.transaction(work),
      },
    });
    await expect(send(comments)).rejects.toBeInstanceOf(StoreError);
    isAway = false;
    expect(said(await send(comments))).toBe('published');
  });
});

describe('replies', () => {
  test('stand below what they answer, and always have the greater id', async () => {
    let now = 1_700_000_000_000;
    const comments = sampleComments({ now: () => (now -= 86_400_000) });
    const parentId = idOf(await send(comments));
    const reply = await send(comments, { parentId });
    expect(reply).toMatchObject({ outcome: 'published', comment: { parentId, rootId: parentId, depth: 1 } });
    expect(idOf(reply) > parentId).toBe(true);
  });

  test('need a comment that can be read, in the same article', async () => {
    const comments = sampleComments();
    const elsewhere = idOf(await send(comments, {}, { articleId: 'b' }));
    const held = idOf(await send(comments, { subject: 'trap' }));
    expect(said(await send(comments, { parentId: elsewhere }))).toBe(409);
    expect(said(await send(comments, { parentId: held }))).toBe(409);
  });

  test('deeper than 32 stay on the last level and keep what they answer', async () => {
    const comments = sampleComments();
    let parentId = idOf(await send(comments));
    for (let depth = 1; depth <= 40; depth += 1) {
      const reply = await send(comments, { parentId });
      expect(reply).toMatchObject({ outcome: 'published', comment: { parentId, depth: Math.min(depth, 32) } });
      parentId = idOf(reply);
    }
    expect((await comments.thread('a'))?.items).toHaveLength(41);
  });

  test('keep a removed comment as a tombstone without words, for as long as one of them can be read', async () => {
    const comments = sampleComments();
    const root = idOf(await send(comments));
    const reply = idOf(await send(comments, { parentId: root }));
    const remove = { action: 'remove', to: 'removed', by: 'moderator', reason: 'abuse' } as const;
    expect(await comments.moderate('a', root, remove)).toBe('moved');
    expect(await comments.moderate('a', root, { ...remove, actorId: 'lee' })).toBe('illegal');
    expect((await comments.list('a'))?.items[0]).toMatchObject({
      id: root,
      state: 'removed',
      author: null,
      body: null,
    });
    await comments.moderate('a', reply, remove);
    expect(await shown(comments)).toEqual([]);
    expect((await comments.thread('a'))?.items).toEqual([]);
  });
});

test('a secret that can be guessed is refused', () =>
  expect(() => sampleComments({ secret: 'short' })).toThrow(/32 bytes/));
