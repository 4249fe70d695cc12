import { foldEvents, isCommentId, type ArchivedComment } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { memoryStore } from '../stores/memory/index.js';
import { archived, contentOf, streamOf } from '../testing/sample-archive.js';
import { send, sampleComments } from '../testing/sample-comments.js';
import { articleIdBy } from './article-id-by.js';
import { importComments } from './import-comments.js';

const secret = 'a secret for tests, 32 bytes long';
const now = () => 1_700_000_000_000;
const importing = (store = memoryStore()) => ({ store, secret, now, articleId: articleIdBy('slug') });
const numberOf = (body: ArchivedComment['body']) => Number(/Comment (\d+)/.exec(JSON.stringify(body))?.[1]);

/** `[number, number of what it answers or null, depth]` of every comment. */
async function tree(store: ReturnType<typeof memoryStore>) {
  const all = await store.listWhole(null, 10_000);
  const byId = new Map(all.map((comment) => [comment.id, numberOf(comment.body as ArchivedComment['body'])]));
  return all.map(({ id, parentId, depth }) => [byId.get(id), parentId && byId.get(parentId), depth]);
}

describe('comments from another system', () => {
  test('keep their words, their dates and their answers, and come under the site’s own articles', async () => {
    const options = importing();
    const receipt = await importComments(
      streamOf([
        archived(1),
        archived(2, 1),
        archived(3, 2),
        archived(4, undefined, { article: { url: 'https://old.example/2020/b/' } }),
      ]),
      options,
    );
    expect(receipt).toMatchObject({ added: 4, known: 0, discarded: [], changed: [] });
    expect(await tree(options.store)).toEqual([
      [1, null, 0],
      [2, 1, 1],
      [3, 2, 2],
      [4, null, 0],
    ]);
    const [first] = await options.store.listAll('a', { sort: 'oldest', limit: 9 });
    expect(first).toMatchObject({ createdAt: 1_600_000_001_000, author: { name: 'Reader 1' }, changedAt: now() });
    expect(isCommentId(first?.id ?? '')).toBe(true);
    expect(await options.store.figures('a')).toMatchObject({
      published: 3,
      roots: 1,
      lastActivityAt: 1_600_000_003_000,
    });
    expect((await options.store.listWhole(null, 9)).map(({ articleId }) => articleId)).toEqual(['a', 'a', 'a', 'b']);
  });

  test('stay as they are when they come again, also among new ones', async () => {
    const options = importing();
    // One answer comes before what it answers, one is older than it, one answers nobody, two answer each other.
    const odd = { createdAt: new Date(1_500_000_000_000).toISOString() };
    const archive = [
      archived(2, 1),
      archived(1),
      archived(3, 1, odd),
      archived(4, 3, odd),
      archived(5, 99),
      archived(6, 7),
      archived(7, 6),
    ];
    expect(await importComments(streamOf(archive), options)).toMatchObject({ added: 7, known: 0 });
    const before = await contentOf(options.store);
    expect(await importComments(streamOf(archive), options)).toMatchObject({ added: 0, known: 7, changed: [] });
    // A day later nothing is known but what the ids tell.
    const later = { ...options, now: () => now() + 2 * 24 * 60 * 60 * 1000 };
    await options.store.purge(later.now());
    expect(await importComments(streamOf([...archive, archived(8, 3)]), later)).toMatchObject({ added: 1, known: 7 });
    expect(
      (await contentOf(options.store)).filter(({ comment }) => numberOf(comment.body as ArchivedComment['body']) !== 8),
    ).toEqual(
      before.map((each) => ({
        ...each,
        figures: { ...each.figures, published: 8, roots: 3, lastActivityAt: 1_600_000_008_000 },
      })),
    );
    expect(await tree(options.store)).toContainEqual([8, 3, 2]);
  });

  test('answer nobody where what they answer did not come, and the receipt says so', async () => {
    const options = importing();
    const receipt = await importComments(
      streamOf([archived(1, 99), archived(2, 1), archived(3, 4), archived(4, 3)]),
      options,
    );
    expect(receipt.changed).toEqual([
      { reason: 'answer to a comment that is not in the archive', count: 2, examples: ['wordpress:1', 'wordpress:3'] },
    ]);
    expect(await tree(options.store)).toEqual([
      [1, null, 0],
      [2, 1, 1],
      [3, null, 0],
      [4, 3, 1],
    ]);
  });

  test('are told where they cannot be placed or do not fit', async () => {
    const broken = { ...archived(3), state: 'loved' } as unknown as ArchivedComment; // as a stream of somebody's own may hold
    const receipt = await importComments(streamOf([archived(1), archived(2, 1, { article: {} }), broken]), importing());
    expect(receipt).toMatchObject({
      added: 1,
      discarded: [
        { reason: 'article that is not known', examples: ['wordpress:2'] },
        { reason: 'comment that does not fit the model', examples: ['wordpress:3'] },
      ],
    });
  });

  test('come into their states by legal moves, with a note where from', async () => {
    const states = [
      'unconfirmed',
      'pending',
      'published',
      'spam',
      'rejected',
      'removed',
      'withdrawn',
      'erased',
    ] as const;
    const options = importing();
    const receipt = await importComments(
      streamOf(states.map((state, n) => archived(n, undefined, { state, reason: 'abuse' }))),
      options,
    );
    for (const { comment, events } of await contentOf(options.store)) {
      expect(foldEvents(events)).toBe(comment.state);
      expect(events[0]?.note).toMatch(/^Imported: wordpress:\d$/);
      expect([comment.author === null, comment.body === null]).toEqual(Array(2).fill(comment.state === 'erased'));
    }
    expect(receipt.states).toEqual(new Map(states.map((state) => [state, 1])));
    expect(await options.store.countQueue()).toMatchObject({ size: 6 });
    expect(await options.store.figures('a')).toMatchObject({ published: 1 });
  });

  test('have their addresses sealed, and a print of the network for as long as any other comment', async () => {
    const options = importing();
    const recent = { createdAt: new Date(now() - 1000).toISOString() };
    const none = { email: 'no address', ip: '10.0.0.256', text: 'x' };
    const receipt = await importComments(
      streamOf([archived(1), archived(2, undefined, recent), archived(3, undefined, { ...recent, private: none })]),
      options,
    );
    const secrets = await Promise.all(
      (await options.store.listWhole(null, 9)).map(({ articleId, id }) => options.store.findPrivate(articleId, id)),
    );
    expect(secrets.map((one) => [one?.emailCipher !== null, one?.ipHmac !== null, one?.purgeAt])).toEqual([
      [true, false, null],
      [true, true, now() - 1000 + 30 * 24 * 60 * 60 * 1000],
      [false, false, null],
    ]);
    expect(JSON.stringify(await contentOf(options.store))).not.toMatch(/@reader\.example|192\.0\.2/);
    expect(receipt.changed).toMatchObject([{ reason: 'e-mail address that is none', examples: ['wordpress:3'] }]);
  });

  test('lose what nobody sees, link what is an address, and show no website that may not be linked', async () => {
    const options = importing();
    const text = (value: string) => ({ type: 'text' as const, value });
    const body: ArchivedComment['body'] = [
      {
        type: 'paragraph',
        id: 'x',
        children: [
          text('a\u202eb\u0007 see https://a.example/x.'),
          { type: 'code', children: [text('https://b.example/')] },
        ],
      },
      { type: 'blockquote', id: 'x', children: [{ type: 'paragraph', id: 'x', children: [text('c')] }] },
    ];
    const author = { kind: 'guest' as const, name: ' Ada\n\u202eLund ', url: 'javascript:alert(1)' };
    await importComments(streamOf([archived(1, undefined, { body, author })]), options);
    const [comment] = await options.store.listWhole(null, 1);
    const id = comment?.id;
    expect(comment?.author).toEqual({ kind: 'guest', name: 'Ada Lund' });
    expect(comment?.body).toEqual([
      {
        type: 'paragraph',
        id: `${id}.1`,
        children: [
          text('ab see '),
          {
            type: 'link',
            url: 'https://a.example/x',
            rel: ['nofollow', 'ugc'],
            children: [text('https://a.example/x')],
          },
          text('.'),
          { type: 'code', children: [text('https://b.example/')] },
        ],
      },
      { type: 'blockquote', id: `${id}.2`, children: [{ type: 'paragraph', id: `${id}.3`, children: [text('c')] }] },
    ]);
  });

  test('stand beside what readers write here, which still comes last', async () => {
    const store = memoryStore();
    const comments = sampleComments({ store, now });
    await send(comments);
    await importComments(streamOf([archived(1)]), importing(store));
    await send(comments, { body: 'The last word.' });
    const all = await store.listAll('a', { sort: 'oldest', limit: 9 });
    expect(all.map(({ createdAt }) => createdAt)).toEqual([1_600_000_001_000, now(), now()]);
    expect(JSON.stringify(all.at(-1))).toContain('The last word.');
    expect(await store.figures('a')).toMatchObject({ published: 3, lastActivityAt: now() });
  });

  test('go on where an import broke off', async () => {
    const store = memoryStore();
    let transactions = 0;
    const failing = {
      ...store,
      transaction: ((work) => {
        transactions += 1;
        if (transactions === 3) return Promise.reject(new Error('The disk is full.'));
        return store.transaction(work);
      }) as typeof store.transaction,
    };
    const archive = Array.from({ length: 350 }, (_, n) => archived(n, n % 7 === 0 ? undefined : n - 1));
    await expect(importComments(streamOf(archive), importing(failing))).rejects.toThrow('The disk is full.');
    expect(await importComments(streamOf(archive), importing(store))).toMatchObject({ added: 150, known: 200 });
    const whole = memoryStore();
    await importComments(streamOf(archive), importing(whole));
    expect(await contentOf(store)).toEqual(await contentOf(whole));
  });
});
