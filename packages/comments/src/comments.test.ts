import type { CommentSubmission, SubmissionOutcome } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { createComments, type Comments } from './comments.js';
import type { ArticleSettings, CommentsOptions } from './comments-options.js';
import { StoreError } from './store-error.js';
import { memoryStore } from './stores/memory/index.js';

const secret = 'a secret for tests, 32 bytes long';
const articles = new Map<string, ArticleSettings>([
  ['a', {}],
  ['b', {}],
  ['closed', { state: 'closed' }],
  ['first', { moderation: 'first-time' }],
]);
const open = (own: Partial<CommentsOptions> = {}) =>
  createComments({ store: memoryStore(), secret, article: (id) => articles.get(id) ?? null, rate: 'off', ...own });

let sent = 0;
const send = (comments: Comments, own: CommentSubmission = {}, context: object = {}) =>
  comments.post(
    { name: 'Ada', email: 'ada@example.com', body: `Comment ${(sent += 1)}`, ...own },
    { articleId: 'a', ...context },
  );
const idOf = (outcome: SubmissionOutcome) => ('comment' in outcome ? outcome.comment.id : JSON.stringify(outcome));
const said = (outcome: SubmissionOutcome) => (outcome.outcome === 'refused' ? outcome.problem.status : outcome.outcome);
const shown = async (comments: Comments, articleId = 'a') =>
  (await comments.list(articleId))?.items.map(({ id }) => id);

describe('posting', () => {
  test('publishes a comment for everybody to read', async () => {
    const comments = open();
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
    expect(await send(open(), typed)).toMatchObject({
      outcome: 'invalid',
      issues: [
        { field: 'name', code: 'required' },
        { field: 'email', code: 'malformed' },
      ],
      values: typed,
    });
  });

  test('knows which articles there are, and which are closed', async () => {
    expect(said(await send(open(), {}, { articleId: '__proto__' }))).toBe(404);
    expect(said(await send(open(), {}, { articleId: 'closed' }))).toBe(403);
    expect(await open().thread('nowhere')).toBeNull();
  });

  test('takes nothing from the sender that is not a field of the form', async () => {
    const comments = open({ moderation: 'pre' });
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
    const comments = open({
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
    const comments = open({ now: () => (now -= 86_400_000) });
    const parentId = idOf(await send(comments));
    const reply = await send(comments, { parentId });
    expect(reply).toMatchObject({ outcome: 'published', comment: { parentId, rootId: parentId, depth: 1 } });
    expect(idOf(reply) > parentId).toBe(true);
  });

  test('need a comment that can be read, in the same article', async () => {
    const comments = open();
    const elsewhere = idOf(await send(comments, {}, { articleId: 'b' }));
    const held = idOf(await send(comments, { subject: 'trap' }));
    expect(said(await send(comments, { parentId: elsewhere }))).toBe(409);
    expect(said(await send(comments, { parentId: held }))).toBe(409);
  });

  test('deeper than 32 stay on the last level and keep what they answer', async () => {
    const comments = open();
    let parentId = idOf(await send(comments));
    for (let depth = 1; depth <= 40; depth += 1) {
      const reply = await send(comments, { parentId });
      expect(reply).toMatchObject({ outcome: 'published', comment: { parentId, depth: Math.min(depth, 32) } });
      parentId = idOf(reply);
    }
    expect((await comments.thread('a'))?.items).toHaveLength(41);
  });

  test('keep a removed comment as a tombstone without words, for as long as one of them can be read', async () => {
    const comments = open();
    const root = idOf(await send(comments));
    const reply = idOf(await send(comments, { parentId: root }));
    const remove = { action: 'remove', to: 'removed', by: 'moderator', reason: 'abuse' } as const;
    expect(await comments.moderate('a', root, remove)).toBe('moved');
    expect(await comments.moderate('a', root, remove)).toBe('illegal');
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

describe('sending twice', () => {
  test('with one key stores one comment and gives one answer, also at once', async () => {
    const comments = open();
    const [one, other] = [{ body: 'Same' }, { idempotencyKey: 'k'.repeat(16) }];
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => send(comments, { ...one, ...other })));
    expect(new Set(outcomes.map(idOf)).size).toBe(1);
    expect(await shown(comments)).toHaveLength(1);
  });

  test('with one key and another text is a mistake', async () => {
    const comments = open();
    await send(comments, { body: 'One', idempotencyKey: 'k'.repeat(16) });
    expect(await send(comments, { body: 'Other', idempotencyKey: 'k'.repeat(16) })).toMatchObject({
      problem: { status: 422, type: 'urn:standfirst:problem:idempotency-mismatch' },
      values: { body: 'Other' },
    });
  });

  test('without a key is known for ten minutes, also across the border of two windows', async () => {
    let now = 600_000 * 1000 - 1000;
    const comments = open({ now: () => now });
    const first = idOf(await send(comments, { body: 'Double click' }));
    now += 2000;
    expect(idOf(await send(comments, { body: 'Double click' }))).toBe(first);
  });

  test('the same words later is refused for a day, however they are dressed', async () => {
    let now = 1_700_000_000_000;
    const comments = open({ now: () => now });
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
    const comments = open();
    expect(said(await send(comments, { body: '👍' }))).toBe('published');
    expect(said(await send(comments, { body: '👎' }))).toBe('published');
    expect(said(await send(comments, { body: 'Thanks!' }))).toBe('published');
    expect(said(await send(comments, { body: 'Thanks!', name: 'Bob', email: 'bob@example.com' }))).toBe('published');
  });
});

describe('what waits for a moderator', () => {
  const links = (count: number) => Array.from({ length: count }, (_, n) => `https://example.com/${n}`).join(' ');
  test.each([
    ['a filled trap', { subject: 'x' }, {}, 'held'],
    ['two links', { body: links(2) }, {}, 'published'],
    ['three links', { body: links(3) }, {}, 'held'],
    ['ten links', { body: links(10) }, {}, 'held'],
    ['eleven links', { body: links(11) }, {}, 'invalid'],
    ['a name like the desk’s', { name: 'Аdmin' }, {}, 'held'],
    ['a website on a number', { url: 'http://127.0.0.1/' }, {}, 'held'],
    ['everything, where the site reads first', {}, { moderation: 'pre' }, 'held'],
    ['nothing else', {}, {}, 'published'],
  ] as const)('%s', async (_, own, options, outcome) => expect(said(await send(open(options), own))).toBe(outcome));

  test('is shown to its writer’s browser and to nobody else', async () => {
    const comments = open({ moderation: 'pre' });
    const id = idOf(await send(comments, {}, { writer: 'cookie' }));
    expect((await comments.thread('a', { writer: 'cookie' }))?.own).toMatchObject([{ id, state: 'pending' }]);
    expect((await comments.thread('a', { writer: 'other' }))?.own).toEqual([]);
    expect((await comments.thread('a'))?.items).toEqual([]);
    expect((await comments.pending()).map((record) => record.id)).toEqual([id]);
  });

  test('is a first comment, until one from the same browser was accepted; a typed name is no proof', async () => {
    const comments = open();
    const first = { articleId: 'first', writer: 'cookie' };
    const id = idOf(await send(comments, {}, first));
    await comments.moderate('first', id, { action: 'publish', to: 'published', by: 'moderator' });
    expect(said(await send(comments, {}, first))).toBe('published');
    expect(said(await send(comments, {}, { ...first, writer: 'clean browser' }))).toBe('held');
  });
});

describe('rates', () => {
  const limited = (now: () => number) => open({ rate: 'on', now });

  test('three at once from one network, then one in 15 seconds, with the text kept', async () => {
    let now = 1_700_000_000_000;
    const comments = limited(() => now);
    const from = (address: string) => send(comments, { email: `${sent}@example.com` }, { address }).then(said);
    expect([await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.3')]).toEqual([
      'published',
      'published',
      'published',
    ]);
    const refused = await send(comments, { body: 'Too fast' }, { address: '192.0.2.4' });
    expect(refused).toMatchObject({ problem: { status: 429, retryAfter: 15 }, values: { body: 'Too fast' } });
    expect(await from('198.51.100.1')).toBe('published');
    now += 15_000;
    expect(await from('192.0.2.4')).toBe('published');
  });

  test('twenty an hour from one e-mail address, and a repeated request costs nothing', async () => {
    const comments = limited(() => 1_700_000_000_000);
    for (let n = 0; n < 20; n += 1) expect(said(await send(comments))).toBe('published');
    expect(said(await send(comments))).toBe(429);
  });
});

describe('pages', () => {
  test('hold every comment once, both ways, while new ones come in', async () => {
    const comments = open();
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
    const comments = open();
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
    const comments = open();
    const root = idOf(await send(comments));
    const reply = idOf(await send(comments, { parentId: root }));
    await send(comments, { parentId: reply });
    expect((await comments.thread('a'))?.items.map(({ replies }) => replies.count)).toEqual([2, 1, 0]);
  });
});

test('a secret that can be guessed is refused', () => expect(() => open({ secret: 'short' })).toThrow(/32 bytes/));
