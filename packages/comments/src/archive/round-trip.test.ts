import type { ArchivedComment } from '@standfirst/core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { CommentStore } from '../store/comment-store.js';
import { memoryStore } from '../stores/memory/index.js';
import { sqliteStore } from '../stores/sqlite/index.js';
import { archived, contentOf, streamOf } from '../testing/sample-archive.js';
import { idOf, sampleComments, send } from '../testing/sample-comments.js';
import { articleIdBy } from './article-id-by.js';
import { exportComments } from './export-comments.js';
import { importComments } from './import-comments.js';

const folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
afterAll(() => rmSync(folder, { recursive: true }));

const secret = 'a secret for tests, 32 bytes long';
const importInto = (store: CommentStore, comments: AsyncIterable<ArchivedComment>) =>
  importComments(comments, { store, secret, articleId: articleIdBy('slug') });

/** A store that has seen everything: posts, answers, an edit, every way out, another article, another system. */
async function livedIn(): Promise<CommentStore> {
  const store = memoryStore();
  let time = 1_700_000_000_000;
  const comments = sampleComments({ store, now: () => (time += 1017) });
  const context = { writer: 'a browser', userAgent: 'Firefox/140.0 Linux', address: '192.0.2.1' };
  const root = idOf(await send(comments, { body: '> quoted\n\nand *answered*\n\n- a\n- b\n\n```js\nx\n```' }, context));
  const reply = idOf(
    await send(comments, { parentId: root, url: 'https://ada.example/', body: 'See https://b.example/.' }, context),
  );
  const gone = idOf(await send(comments, { parentId: reply, name: 'Bo' }));
  const removed = idOf(await send(comments, { parentId: gone, name: 'Cy', body: 'Bad words.' }));
  const held = idOf(await send(comments, {}, { articleId: 'first' }));
  await comments.moderate('a', removed, {
    action: 'remove',
    to: 'removed',
    by: 'moderator',
    actorId: 'm1',
    reason: 'abuse',
  });
  await comments.moderate('a', gone, { action: 'erase', to: 'erased', by: 'legal' });
  await comments.moderate('first', held, { action: 'reject', to: 'rejected', by: 'moderator', actorId: 'm2' });
  await store.transaction((transaction) =>
    transaction.revise('a', reply, {
      ...{ body: [{ type: 'paragraph', id: `${reply}.1`, children: [{ type: 'text', value: 'A second thought.' }] }] },
      ...{ source: 'A second thought.', duplicateKey: 'x', at: (time += 1), actor: { kind: 'author' } },
    }),
  );
  await importInto(store, streamOf([archived(1), archived(2, 1, { state: 'spam' })]));
  return store;
}

const withoutKeys = async (store: CommentStore) =>
  (await contentOf(store)).map(({ secret: own, ...rest }) => ({
    ...rest,
    secret: own && { ...own, duplicateKey: '' },
  }));

test('a store that is exported with everything and imported into an empty one is the same', async () => {
  const store = await livedIn();
  const copy = sqliteStore(join(folder, 'copy.db'));
  const receipt = await importInto(copy, exportComments({ store, secret }));
  expect(receipt).toMatchObject({ added: 7, known: 0, discarded: [], changed: [] });
  expect(await withoutKeys(copy)).toEqual(await withoutKeys(store));
  const emails = async (from: CommentStore) => {
    const found: unknown[] = [];
    for await (const comment of exportComments({ store: from, secret })) found.push(comment);
    return found;
  };
  expect(await emails(copy)).toEqual(await emails(store));
  expect(JSON.stringify(await emails(copy))).toContain('ada@example.com');
  expect(await importInto(copy, exportComments({ store, secret }))).toMatchObject({ added: 0, known: 7 });
  await copy.close();
});

test('an export without the secret holds nothing that no reader may see', async () => {
  const store = await livedIn();
  const found: ArchivedComment[] = [];
  for await (const comment of exportComments({ store })) found.push(comment);
  expect(found).toHaveLength(7);
  expect(JSON.stringify(found)).not.toMatch(/@|private|firefox|m1|Imported/);
  const copy = memoryStore();
  await importInto(copy, streamOf(found));
  const shown = async (from: CommentStore) =>
    (await contentOf(from)).map(({ comment: { changedAt: _, revision: __, ...comment }, figures }) => ({
      comment,
      figures,
    }));
  expect(await shown(copy)).toEqual(await shown(store));
});

test('an export under another secret is refused: an address would be lost unseen', async () => {
  const other = exportComments({ store: await livedIn(), secret: 'another secret of 32 bytes, really' });
  await expect(other.next()).rejects.toThrow(/cannot be opened with this secret/);
});

test('one article alone, with what the site says of it', async () => {
  const store = await livedIn();
  const found: ArchivedComment[] = [];
  for await (const one of exportComments({ store, articleId: 'first', describe: (id) => ({ title: `About ${id}` }) }))
    found.push(one);
  expect(found.map(({ article, state }) => [article, state])).toEqual([
    [{ id: 'first', title: 'About first' }, 'rejected'],
  ]);
});

test('any number of pages', async () => {
  const store = memoryStore();
  await importInto(
    store,
    streamOf(Array.from({ length: 450 }, (_, n) => archived(n, undefined, { article: { slug: `a${n % 3}` } }))),
  );
  const seen = new Set<string>();
  const order: string[] = [];
  for await (const { id, article } of exportComments({ store })) {
    seen.add(id);
    if (order.at(-1) !== article.id) order.push(article.id ?? '');
  }
  expect([seen.size, order]).toEqual([450, ['a0', 'a1', 'a2']]);
});
