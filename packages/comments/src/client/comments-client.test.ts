import { describe, expect, test } from 'vitest';
import { StoreError } from '../store-error.js';
import { memoryStore } from '../stores/memory/index.js';
import { idOf, sampleSubmission, said } from '../testing/sample-comments.js';
import { origin, sampleSite } from '../testing/sample-site.js';
import { createCommentsClient, type CommentsClient } from './comments-client.js';

type Site = ReturnType<typeof sampleSite>;
const doors: [string, (site: Site) => CommentsClient][] = [
  ['in process', ({ comments }) => comments],
  [
    'over HTTP',
    ({ handle }) =>
      createCommentsClient({
        origin,
        fetch: async (request) => (await handle(request)) ?? new Response(null, { status: 404 }),
      }),
  ],
];
const ada = { writer: 'a'.repeat(43) };
const bo = { writer: 'b'.repeat(43) };

describe.each(doors)('comments %s', (_, open) => {
  const start = async (...options: Parameters<typeof sampleSite>) => {
    const client = open(sampleSite(...options));
    const post = (own: object = {}) => client.post({ ...sampleSubmission(), ...own }, { articleId: 'a', ...ada });
    return { client, post, id: idOf(await post()) };
  };

  test('are posted and read', async () => {
    const { client, post, id } = await start();
    const reply = idOf(await post({ parentId: id }));
    expect((await client.thread('a'))?.items.map((item) => item.id)).toEqual([id, reply]);
    expect((await client.list('a', { sort: 'newest', limit: 1 }))?.items.map((item) => item.id)).toEqual([reply]);
    const first = await client.list('a', { limit: 1 });
    expect((await client.list('a', { limit: 1, after: first?.next ?? '' }))?.items[0]?.id).toBe(reply);
    expect((await client.replies('a', id))?.items.map((item) => item.id)).toEqual([reply]);
    expect(await client.permalink('a', reply)).toMatchObject({
      comment: { id: reply },
      ancestors: [{ id }],
      rootId: id,
    });
    expect([await client.count('a'), await client.has('a'), await client.has('nowhere')]).toEqual([2, true, false]);
    expect([...(await client.counts(['a', 'b']))]).toEqual([
      ['a', 2],
      ['b', 0],
    ]);
  });

  test('that are not there are null', async () => {
    const { client, id } = await start();
    const nobody = '01JDZ00000000000000000000A';
    expect(await client.thread('nowhere')).toBeNull();
    expect(await client.list('nowhere')).toBeNull();
    expect(await client.replies('a', nobody)).toBeNull();
    expect(await client.permalink('a', nobody)).toBeNull();
    expect(await client.ownText('a', id, bo)).toBeNull();
    expect(await client.viewer('nowhere', [id], ada)).toEqual([]);
  });

  test('have the outcomes of a form, with what was typed', async () => {
    const { client, post } = await start();
    expect(await post({ body: '', email: 'x' })).toMatchObject({
      outcome: 'invalid',
      issues: expect.arrayContaining([{ field: 'body', code: 'required' }]),
      values: { name: 'Ada', email: 'x' },
    });
    const input = { ...sampleSubmission(), body: 'Something about the ferry.' };
    const key = { idempotencyKey: 'one-key-of-sixteen-signs' };
    const outcomes = [
      await client.post(input, { articleId: 'a', ...ada, ...key }),
      await client.post(input, { articleId: 'a', ...ada, ...key }),
      await client.post({ ...input, body: 'Something else.' }, { articleId: 'a', ...ada, ...key }),
      await client.post(input, { articleId: 'closed', ...ada }),
    ];
    expect(outcomes.map(said)).toEqual(['published', 'published', 422, 403]);
    expect(outcomes[3]).toMatchObject({ problem: { type: 'urn:standfirst:problem:thread-closed' }, values: input });
  });

  test('are changed by their writer alone, and each text once', async () => {
    const { client, id } = await start();
    const text = await client.ownText('a', id, ada);
    expect(text).toMatchObject({ revision: 1 });
    const edit = (revision: number, who: typeof ada) => client.edit('a', id, { body: 'Changed.', revision }, who);
    expect([said(await edit(1, bo)), said(await edit(1, ada)), said(await edit(1, ada))]).toEqual([
      404,
      'published',
      412,
    ]);
    expect(await client.ownText('a', id, ada)).toEqual({ body: 'Changed.', revision: 2 });
  });

  test('are taken back, put back, and reported', async () => {
    const { client, id } = await start();
    expect(await client.withdraw('a', id, bo)).toMatchObject({ outcome: 'refused', problem: { status: 404 } });
    expect(await client.withdraw('a', id, ada)).toMatchObject({ outcome: 'withdrawn' });
    expect(await client.viewer('a', [id], ada)).toMatchObject([{ mine: true, canUndoUntil: expect.any(String) }]);
    expect(await client.undoWithdraw('a', id, ada)).toEqual({ outcome: 'restored', state: 'published' });
    expect(await client.report('a', id, { reason: 'spam' }, bo)).toEqual({ outcome: 'received' });
    expect(await client.report('a', id, { reason: 'dull' }, bo)).toMatchObject({ problem: { status: 400 } });
    expect(await client.viewer('a', [id], bo)).toEqual([{ commentId: id, mine: false, reported: true }]);
  });

  test('that wait are their writer’s alone', async () => {
    const { client, id } = await start({ moderation: 'pre' });
    expect((await client.thread('a', ada))?.own.map((own) => [own.id, own.state])).toEqual([[id, 'pending']]);
    expect((await client.thread('a', bo))?.own).toEqual([]);
    expect((await client.thread('a'))?.items).toEqual([]);
  });

  test('say when the store is away', async () => {
    const away = () => Promise.reject(new StoreError('unavailable', 'away'));
    const store = { ...memoryStore(), listAll: away, transaction: away };
    const client = open(sampleSite({ store }));
    await expect(client.list('a')).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable' });
    await expect(client.post(sampleSubmission(), { articleId: 'a' })).rejects.toBeInstanceOf(StoreError);
  });
});

test('a service that cannot be reached is away, and a proxy’s page is a refusal', async () => {
  const broken = createCommentsClient({ origin, fetch: () => Promise.reject(new TypeError('no network')) });
  await expect(broken.thread('a')).rejects.toMatchObject({ code: 'unavailable', cause: new TypeError('no network') });
  const proxy = createCommentsClient({ origin, fetch: async () => new Response('<h1>No</h1>', { status: 502 }) });
  expect(await proxy.withdraw('a', 'x', {})).toMatchObject({ outcome: 'refused', problem: { status: 502 } });
  await expect(proxy.thread('a')).rejects.toThrow('502');
});
