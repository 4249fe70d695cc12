import { foldEvents } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import type { Comments } from '../comments.js';
import { idOf, said, sampleComments, send, shown } from '../testing/sample-comments.js';

const kim = { kind: 'moderator', id: 'kim' } as const;
const publish = { action: 'publish', to: 'published', by: 'moderator', actorId: 'kim' } as const;

describe('the queue', () => {
  test('gives what waits longest, page by page, with the reason why it waits', async () => {
    let now = 1_700_000_000_000;
    const comments = sampleComments({ moderation: 'pre', now: () => (now += 1000) });
    const ids: string[] = [];
    for (const articleId of ['a', 'b', 'a']) ids.push(idOf(await send(comments, {}, { articleId })));
    const first = await comments.queue({ limit: 2 });
    expect(first?.items).toMatchObject([
      {
        comment: { id: ids[0], state: 'pending' },
        source: expect.stringMatching(/^Comment/),
        reports: 0,
        hasEmail: true,
        event: { evidence: [{ phase: 'moderation', version: '1', verdict: 'hold', rule: 'pre' }] },
      },
      { comment: { id: ids[1], articleId: 'b' } },
    ]);
    const second = await comments.queue({ limit: 2, after: first?.next ?? '' });
    expect(second?.items.map(({ comment }) => comment.id)).toEqual([ids[2]]);
    expect(second).not.toHaveProperty('next');
    expect((await comments.queue({ articleId: 'b' }))?.items).toHaveLength(1);
    expect(await comments.queueCounts()).toEqual(new Map([['pending', 3]]));
    for (const after of ['', 'x', Buffer.from('[1]').toString('base64url')])
      expect(await comments.queue({ after })).toBeNull();
  });
});

describe('moves', () => {
  test('many at once, each by itself, and none of a text that nobody has read', async () => {
    const comments = sampleComments({ moderation: 'pre' });
    const ids: string[] = [];
    for (let n = 0; n < 4; n += 1) ids.push(idOf(await send(comments, {}, { writer: 'w' })));
    await comments.edit('a', ids[1]!, { body: 'Another text.' }, { writer: 'w' });
    const moves = [...ids, 'nothing'].map((id) => ({ articleId: 'a', id, ...publish, revision: 1 }));
    const spam = { ...publish, action: 'restore' } as const;
    const results = await comments.moderateAll([...moves, { articleId: 'a', id: ids[0]!, ...spam }]);
    expect(results.map(({ result }) => result)).toEqual(['moved', 'changed', 'moved', 'moved', 'not-found', 'illegal']);
    expect(await shown(comments)).toEqual([ids[0], ids[2], ids[3]]);
    const tooMany = Array.from({ length: 201 }, () => moves[0]!);
    await expect(comments.moderateAll(tooMany)).rejects.toThrow(RangeError);
  });

  test('are kept for good, with notes, and lead to the state of the comment', async () => {
    const comments = sampleComments();
    const id = idOf(await send(comments));
    await comments.moderate('a', id, {
      action: 'remove',
      to: 'removed',
      by: 'moderator',
      reason: 'abuse',
      note: 'Again.',
    });
    await comments.moderate('a', id, { action: 'restore', to: 'published', by: 'moderator' });
    const history = await comments.history('a', id);
    expect(history?.events).toMatchObject([
      { seq: 1, action: 'submit' },
      { seq: 2, action: 'remove', reason: 'abuse', note: 'Again.' },
      { seq: 3, action: 'restore' },
    ]);
    expect(foldEvents(history?.events ?? [])).toBe(history?.comment.state);
    expect(JSON.stringify(await comments.thread('a'))).not.toContain('Again.');
  });
});

describe('the log', () => {
  test('has everything that was done, in order, and goes on behind any line of it', async () => {
    let now = 1_700_000_000_000;
    const comments = sampleComments({ now: () => (now += 1000) });
    const id = idOf(await send(comments));
    await comments.closeThread('a', kim);
    await comments.changeLists({ add: [{ kind: 'word', entry: 'gull', verdict: 'hold' }] }, kim);
    await comments.moderate('a', id, { action: 'remove', to: 'removed', by: 'moderator', actorId: 'kim' });
    const all = await comments.audit();
    expect(all?.items.map(({ event }) => event.action)).toEqual(['remove', 'change-lists', 'set-thread', 'submit']);
    for (const sort of ['newest', 'oldest'] as const) {
      const lines = sort === 'newest' ? all?.items : all?.items.toReversed();
      for (const [index, { cursor }] of (lines ?? []).entries()) {
        expect((await comments.audit({ sort, after: cursor }))?.items).toEqual(lines?.slice(index + 1));
        expect((await comments.audit({ sort, before: cursor }))?.items).toEqual(lines?.slice(0, index));
        expect((await comments.audit({ sort, before: cursor, limit: 1 }))?.items).toEqual(
          lines?.slice(Math.max(0, index - 1), index),
        );
      }
    }
    const first = await comments.audit({ limit: 3 });
    expect(first).not.toHaveProperty('previous');
    const second = await comments.audit({ limit: 3, after: first?.next ?? '' });
    expect(second?.items).toMatchObject([{ event: { action: 'submit' } }]);
    expect(second).not.toHaveProperty('next');
    expect(await comments.audit({ limit: 3, before: second?.previous ?? '' })).toEqual(first);
    expect(await comments.audit({ after: 'x' })).toBeNull();
  });
});

describe('a move', () => {
  const remove = { action: 'remove', to: 'removed', by: 'moderator', actorId: 'kim', reason: 'abuse' } as const;
  const moved = async () => {
    const comments = sampleComments();
    const id = idOf(await send(comments));
    const move = { articleId: 'a', id, revision: 1, from: 'published', ...remove } as const;
    await comments.moderateAll([move]);
    return { comments, id, move };
  };
  const actions = async (comments: Comments, id: string) =>
    (await comments.history('a', id))?.events.map(({ action }) => action);

  test('that is pressed twice has the same result, and is kept once', async () => {
    const { comments, id, move } = await moved();
    await comments.takeOutbox();
    expect(await comments.moderateAll([move, move])).toMatchObject([{ result: 'moved' }, { result: 'moved' }]);
    expect(await actions(comments, id)).toEqual(['submit', 'remove']);
    expect(await comments.takeOutbox()).toEqual([]);
  });

  test('of a comment that somebody else took elsewhere is not made, not even where it leads to the same place', async () => {
    const { comments, id, move } = await moved();
    expect(await comments.moderate('a', id, { ...move, actorId: 'lee' })).toBe('elsewhere');
    expect(await comments.moderate('a', id, { ...move, reason: 'spam' })).toBe('elsewhere');
    expect(await comments.moderate('a', id, { ...move, action: 'mark-spam', to: 'spam' })).toBe('elsewhere');
    expect(await actions(comments, id)).toEqual(['submit', 'remove']);
  });

  test('is a new one where the comment came back in between', async () => {
    const { comments, id, move } = await moved();
    await comments.moderate('a', id, { action: 'restore', to: 'published', by: 'moderator' });
    expect(await comments.moderate('a', id, move)).toBe('moved');
    expect(await actions(comments, id)).toEqual(['submit', 'remove', 'restore', 'remove']);
  });

  test('that decides about reports is kept once, too', async () => {
    const { comments, id } = await moved();
    await comments.moderate('a', id, { action: 'restore', to: 'published', by: 'moderator' });
    await comments.report('a', id, { reason: 'abuse' }, { writer: 'r' });
    for (const _ of [1, 2]) expect(await comments.dismissReports('a', id, kim)).toBe(true);
    const log = (await comments.audit())?.items.map(({ event }) => event.action);
    expect(log?.filter((action) => action === 'dismiss-reports')).toHaveLength(1);
  });
});

describe('threads', () => {
  test('are closed and opened by hand, and by their age', async () => {
    let now = 1_700_000_000_000;
    const day = 86_400_000;
    const publishedAt = now;
    const article = (id: string) => (id === 'a' ? { publishedAt } : null);
    const comments = sampleComments({ now: () => now, article, closeAfterDays: 14 });
    const about = async () => (await comments.thread('a'))?.thread;
    expect(await about()).toMatchObject({ state: 'open', closesAt: new Date(now + 14 * day).toISOString() });
    expect(await comments.closeThread('a', kim)).toMatchObject({ state: 'closed', closedReason: 'moderator' });
    expect([await about(), said(await send(comments))]).toMatchObject([
      { state: 'closed', closedReason: 'moderator' },
      403,
    ]);
    await comments.setThread('a', { state: null, closedReason: null }, kim);
    now += 14 * day;
    expect([await about(), said(await send(comments))]).toMatchObject([{ state: 'closed', closedReason: 'age' }, 403]);
    await comments.setThread('a', { state: 'open', closesAt: now + day }, kim);
    expect(said(await send(comments))).toBe('published');
    now += day;
    expect(said(await send(comments))).toBe(403);
    expect(await comments.closeThread('nowhere', kim)).toBeNull();
  });

  test('close so many days after their article came out as the desk has set, unless it named a day', async () => {
    let now = 1_700_000_000_000;
    const day = 86_400_000;
    const comments = sampleComments({
      now: () => now,
      article: () => ({ publishedAt: 1_700_000_000_000 }),
      closeAfterDays: 99,
    });
    await comments.setThread('a', { closeAfterDays: 3 }, kim);
    now += 3 * day - 1;
    expect(said(await send(comments))).toBe('published');
    now += 1;
    expect(said(await send(comments))).toBe(403);
    expect((await comments.thread('a'))?.thread).toMatchObject({ state: 'closed', closedReason: 'age' });
    await comments.setThread('a', { closesAt: now + day }, kim);
    expect(said(await send(comments))).toBe('published');
    await comments.setThread('a', { closesAt: null, closeAfterDays: null }, kim);
    expect(said(await send(comments))).toBe('published');
  });

  test('may be read beforehand, and have words of their own', async () => {
    const comments = sampleComments();
    await comments.setThread('a', { moderation: 'pre' }, kim);
    await comments.setThread('b', { lists: [{ kind: 'word', entry: ' Gull ', verdict: 'hold' }] }, kim);
    expect(said(await send(comments))).toBe('held');
    const inB = (body: string) => send(comments, { body }, { articleId: 'b' }).then(said);
    expect([await inB('A gull!'), await inB('A seagull.')]).toEqual(['held', 'published']);
    expect(await comments.threadSettings('b')).toMatchObject({ lists: [{ entry: 'gull' }], moderation: null });
  });
});

describe('a session at the desk', () => {
  test('begins with a link that is good once and for ten minutes, and lasts eight hours', async () => {
    let now = 1_700_000_000_000;
    const comments = sampleComments({ now: () => now });
    const [link, late] = [await comments.signInLink('kim'), await comments.signInLink('kim')];
    const session = (await comments.signIn(link)) ?? '';
    expect(session).toMatch(/^[\w-]{43}$/);
    expect([await comments.signIn(link), await comments.signIn(session), await comments.signIn('')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([await comments.signedIn(session), await comments.signedIn(late)]).toEqual(['kim', null]);
    now += 600_000;
    expect(await comments.signIn(late)).toBeNull();
    now += 8 * 3_600_000 - 600_001;
    expect(await comments.signedIn(session)).toBe('kim');
    now += 1;
    expect(await comments.signedIn(session)).toBeNull();
    const other = (await comments.signIn(await comments.signInLink('lee'))) ?? '';
    await comments.signOut(other);
    expect(await comments.signedIn(other)).toBeNull();
    expect((await comments.audit())?.items).toMatchObject([
      { event: { action: 'sign-in', actor: { id: 'lee' } } },
      { event: { action: 'sign-in', actor: { id: 'kim' } } },
    ]);
  });
});
