import { beforeEach, describe, expect, test } from 'vitest';
import type { Comments } from './comments.js';
import { idOf, said, sampleComments, send } from './testing/sample-comments.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;
let now = 0;
let comments: Comments;
beforeEach(() => {
  now = Date.parse('2026-03-29T12:30:00Z');
  comments = sampleComments({ now: () => now });
});

const texts = async () => {
  const page = await comments.list('a');
  return page?.items.map(({ id, body }) => [id, JSON.stringify(body)]);
};

describe('a clock that is set an hour', () => {
  test.each([
    ['back', -HOUR],
    ['forward', HOUR],
  ])('%s between two comments leaves them in the order of their acceptance', async (_, jump) => {
    const first = idOf(await send(comments));
    now += jump;
    const second = idOf(await send(comments, { parentId: first }));
    now -= jump;
    const third = idOf(await send(comments, { parentId: second }));
    expect((await texts())?.map(([id]) => id)).toEqual([first, second, third]);
    const [conversation] = (await comments.thread('a'))?.items ?? [];
    expect(conversation).toMatchObject({ id: first, replies: { count: 2 } });
  });

  test('back lets writers mend their text all the same, forward ends their time for it', async () => {
    const id = idOf(await send(comments, {}, { writer: 'w' }));
    const mend = async (body: string) => said(await comments.edit('a', id, { body }, { writer: 'w' }));
    now -= HOUR;
    expect(await mend('Mended once')).toBe('published');
    now += 2 * HOUR;
    expect(await mend('Mended twice')).toBe(403);
    now -= HOUR;
    expect(await mend('Mended twice')).toBe('published');
  });

  test('back lets what was taken back be put back', async () => {
    const id = idOf(await send(comments, {}, { writer: 'w' }));
    await comments.withdraw('a', id, { writer: 'w' });
    now -= HOUR;
    expect(await comments.undoWithdraw('a', id, { writer: 'w' })).toMatchObject({ outcome: 'restored' });
  });

  test('back locks nobody out for the hour, forward frees nobody twice', async () => {
    comments = sampleComments({ now: () => now, rate: 'on' });
    const from = async (n: number) =>
      said(await send(comments, { email: `r${n}@example.com` }, { address: '192.0.2.1' }));
    expect([await from(1), await from(2), await from(3), await from(4)]).toEqual([...Array(3).fill('published'), 429]);
    now -= HOUR;
    expect([await from(5), await from(6), await from(7), await from(8)]).toEqual([...Array(3).fill('published'), 429]);
    now += HOUR;
    expect([await from(9), await from(10), await from(11), await from(12)]).toEqual([
      ...Array(3).fill('published'),
      429,
    ]);
  });

  test.each([-HOUR, HOUR])('answers a request that comes again as before (%i ms)', async (jump) => {
    const again = { name: 'Ada', email: 'ada@example.com', body: 'Once', idempotencyKey: 'k'.repeat(16) };
    const first = idOf(await send(comments, again));
    now += jump;
    expect(idOf(await send(comments, again))).toBe(first);
    expect(await texts()).toHaveLength(1);
  });

  test.each([-HOUR, HOUR])('refuses the same words from a form without a key (%i ms)', async (jump) => {
    const again = { name: 'Ada', email: 'ada@example.com', body: 'Once' };
    await send(comments, again);
    now += jump;
    expect(said(await send(comments, again))).toBe(409);
  });

  test('back leaves sessions and links good, once; forward ends a link, and a session not before its hours', async () => {
    const session = await comments.signIn(await comments.signInLink('editor'));
    const link = await comments.signInLink('editor');
    now -= HOUR;
    expect(await comments.signedIn(session ?? '')).toBe('editor');
    expect([await comments.signIn(link), await comments.signIn(link)]).toEqual([expect.any(String), null]);
    const late = await comments.signInLink('editor');
    now += HOUR;
    expect([await comments.signIn(late), await comments.signedIn(session ?? '')]).toEqual([null, 'editor']);
  });

  test('back keeps nothing from those who are to be told', async () => {
    await send(comments);
    now -= HOUR;
    await send(comments);
    expect(await comments.takeOutbox()).toHaveLength(2);
    expect(await comments.takeOutbox()).toHaveLength(0);
    now += MINUTE;
    expect(await comments.takeOutbox()).toHaveLength(2);
  });
});
