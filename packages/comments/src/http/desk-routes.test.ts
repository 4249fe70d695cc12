import { describe, expect, test } from 'vitest';
import { ownSite } from '../testing/own-site.js';
import { fromOwnPage } from '../testing/sample-site.js';

const site = async () => {
  const own = await ownSite({ moderation: 'pre' });
  const session = (await own.comments.signIn(await own.comments.signInLink('kim'))) ?? '';
  const authorization = `Bearer ${session}`;
  const read = (path: string) => own.ask(`/comments/v1/moderation/${path}`, { headers: { authorization } });
  const act = (body: unknown, headers: Record<string, string> = { authorization }) =>
    own.ask('/comments/v1/moderation/actions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const publish = { articleId: 'a', id: own.id, revision: 1, action: 'publish', to: 'published' };
  return { ...own, session, read, act, publish };
};

describe('the desk over HTTP', () => {
  test('is nobody’s without a session', async () => {
    const { ask, act, publish, cookie } = await site();
    for (const headers of [
      {},
      { authorization: `Bearer ${'x'.repeat(43)}` },
      { cookie },
      { authorization: 'Basic eDp4' },
    ]) {
      for (const path of ['queue', 'events']) {
        const response = await ask(`/comments/v1/moderation/${path}`, { headers: headers as Record<string, string> }); // each case has its own headers
        expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      }
    }
    expect((await act({ items: [publish] }, fromOwnPage)).status).toBe(401);
    expect((await act({ items: [publish] }, { cookie })).status).toBe(403);
  });

  test('lists what waits, decides, and tells what was done', async () => {
    const { read, act, publish, comments, id } = await site();
    const queue = await read('queue?state=pending&article=a');
    expect(queue.headers.get('cache-control')).toBe('private, no-store');
    expect(await queue.json()).toMatchObject({ items: [{ comment: { id, revision: 1 } }] });
    const illegal = { ...publish, action: 'restore' };
    const moves = [publish, { ...publish, revision: 9 }, { ...publish, id: 'x' }, illegal, publish];
    const acted = await (await act({ items: moves })).json();
    expect(acted.items.map(({ result }: { result: string }) => result)).toEqual([
      'moved',
      'changed',
      'not-found',
      'illegal',
      'moved',
    ]);
    expect(await comments.count('a')).toBe(1);
    const { items } = await (await read('events')).json();
    const last = items.at(-1);
    expect(last).toMatchObject({
      kind: 'comment',
      event: { action: 'publish', actor: { kind: 'moderator', id: 'kim' } },
    });
    expect(await (await read(`events?after=${last.cursor}`)).json()).toEqual({ items: [] });
  });

  test('knows whom the host knows, and takes their posts from its own pages alone', async () => {
    const { comments, id, ask } = await ownSite({ moderation: 'pre' }, { moderator: () => 'lee' });
    const items = [{ articleId: 'a', id, revision: 1, action: 'reject', to: 'rejected', by: 'legal' }];
    const act = (headers: Record<string, string>) =>
      ask('/comments/v1/moderation/actions', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ items }),
      });
    expect([(await act({})).status, (await act(fromOwnPage)).status]).toEqual([403, 200]);
    expect((await comments.history('a', id))?.events.at(-1)?.actor).toEqual({ kind: 'moderator', id: 'lee' });
  });

  test.each([
    'queue?state=nowhere',
    'queue?sort=best',
    'queue?limit=201',
    'queue?cursor=x',
    'events?after=x',
    'events?limit=0',
  ])('%s is 400', async (path) => {
    const { read } = await site();
    expect((await read(path)).status).toBe(400);
  });

  test('takes 200 moves and no more, each one whole', async () => {
    const { act, publish } = await site();
    const { revision: _, ...unsure } = publish;
    const bad = [
      [],
      [unsure],
      [{ ...publish, to: 'x' }],
      [{ ...publish, reason: 'x' }],
      [null],
      Array(201).fill(publish),
    ];
    for (const items of bad) expect((await act({ items })).status).toBe(400);
    expect((await act({ items: Array(200).fill(publish) })).status).toBe(200);
  });
});

describe('a person', () => {
  test('gets and erases what is theirs, with the token of a mail and once', async () => {
    const { ask, comments, id } = await ownSite({}, {}, { email: 'ada@example.com' });
    const mailed = async (purpose: string) => {
      const asked = await ask('/comments/v1/me/proof', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...fromOwnPage },
        body: JSON.stringify({ purpose, email: 'ada@example.com' }),
      });
      expect([asked.status, await asked.json()]).toEqual([202, { outcome: 'sent' }]);
      const rows = await comments.takeOutbox();
      return { authorization: `Bearer ${rows.map((row) => comments.openProof(row)).find((mail) => mail)?.token}` };
    };
    const headers = await mailed('export');
    const exported = () => ask('/comments/v1/me/export', { headers });
    expect((await ask('/comments/v1/me/export', { method: 'HEAD', headers })).status).toBe(200);
    expect(await (await exported()).json()).toMatchObject({ comments: [{ id, email: 'ada@example.com' }] });
    expect((await exported()).status).toBe(401);
    const erase = { method: 'POST', headers: await mailed('erase') };
    const erased = await ask('/comments/v1/me/erase', erase);
    expect([erased.status, await erased.json()]).toEqual([202, { outcome: 'erased', count: 1 }]);
    expect((await ask('/comments/v1/me/erase', erase)).status).toBe(401);
  });

  test.each([{}, { purpose: 'sign-in', email: 'ada@example.com' }, { purpose: 'export', email: 'nobody' }])(
    'who asks for %j gets 400',
    async (body) => {
      const { asWriter } = await ownSite();
      expect((await asWriter('POST', '/comments/v1/me/proof', body)).status).toBe(400);
    },
  );
});
