import { buildThread, type PublicComment } from '@standfirst/core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CommentRecord } from '../records/comment-record.js';
import { memoryStore } from '../stores/memory/index.js';
import { fill } from '../testing/fill-store.js';
import { sampleComments } from '../testing/sample-comments.js';
import { sampleRecord } from '../testing/sample-records.js';

const open = async (records: readonly CommentRecord[]) => {
  const store = memoryStore();
  await fill(store, records);
  return sampleComments({ store });
};

describe('a thread of 100,000 comments', () => {
  let comments: Awaited<ReturnType<typeof open>>;
  // Every tenth one begins a conversation, half of the rest stands in the first one, and long chains are among them.
  const records: CommentRecord[] = [];
  beforeAll(async () => {
    for (let n = 1; n <= 100_000; n += 1) {
      const parent = n % 10 === 1 ? undefined : n % 2 ? records[n - 2] : records[0];
      records.push(sampleRecord(n, parent ? { parent } : {}));
    }
    comments = await open(records);
  }, 60_000);

  test.each([1, 2, 5_000, 31_415, 50_008, 99_999, 100_000])(
    'opens at comment %i in two requests, with less than 2,000 comments',
    async (number) => {
      const { id } = records[number - 1]!;
      const page = await comments.thread('a', { comment: id });
      expect(page?.items.length).toBeLessThan(2000);
      const rows = buildThread(page?.items ?? []);
      expect(rows.filter(({ comment }) => comment.id === id)).toHaveLength(1);
      expect(rows.find(({ comment }) => comment.id === id)).not.toHaveProperty('orphan');

      const permalink = await comments.permalink('a', id);
      if (permalink === null || permalink === 'gone') throw new Error('It is not there.');
      expect(permalink.comment.id).toBe(id);
      expect(permalink.ancestors.length).toBeLessThanOrEqual(33);
      expect(permalink.ancestors.at(-1)?.id).toBe(permalink.comment.parentId ?? undefined);
      if (permalink.after === undefined) return;
      const { after, rootId } = permalink;
      expect((await comments.replies('a', rootId, { after, limit: 5 }))?.items[0]?.id).toBe(id);
    },
  );

  test('counts replies up to a thousand, and says where there may be more', async () => {
    const page = await comments.thread('a', { limit: 2 });
    const [hot, other] = page?.items.filter(({ depth }) => depth === 0) ?? [];
    expect(hot?.replies).toEqual({ count: 1000, approximate: true });
    expect(other?.replies).toEqual({ count: 0 });
  });

  test('says where conversations go on that do not fit, and nothing of them is lost', async () => {
    const page = await comments.thread('a', { limit: 3 });
    const place = page?.cut.find(({ rootId }) => rootId === records[0]!.id);
    const shown = page?.items.filter(({ rootId, depth }) => rootId === records[0]!.id && depth > 0) ?? [];
    expect([place?.after, page!.items.length < 2000]).toEqual([shown.at(-1)?.id, true]);
    const found = new Set(shown.map(({ id }) => id));
    let after = place?.after;
    while (after !== undefined) {
      const next = await comments.replies('a', records[0]!.id, { after, limit: 10_000 });
      next?.items.forEach(({ id }) => found.add(id));
      after = next?.next;
    }
    expect(found.size).toBe(records.filter(({ rootId, depth }) => rootId === records[0]!.id && depth > 0).length);
  });
});

test('a chain of 10,000 replies loses none, neither its last one nor what that answers', async () => {
  const chain = [sampleRecord(1)];
  for (let n = 2; n <= 10_000; n += 1) chain.push(sampleRecord(n, { parent: chain.at(-1)! }));
  const comments = await open(chain);
  const all: PublicComment[] = [...(await comments.thread('a'))!.items];
  let after = (await comments.thread('a'))?.cut[0]?.after;
  while (after !== undefined) {
    const page = await comments.replies('a', chain[0]!.id, { after, limit: 1000 });
    all.push(...(page?.items ?? []));
    after = page?.next;
  }
  const rows = buildThread(all);
  expect(rows).toHaveLength(10_000);
  expect(rows.filter(({ orphan }) => orphan)).toEqual([]);
  expect(rows.map(({ comment }) => comment.id)).toEqual(chain.map(({ id }) => id));
  const last = await comments.permalink('a', chain.at(-1)!.id);
  if (last === null || last === 'gone') throw new Error('It is not there.');
  expect([last.ancestors.length, last.ancestors[0]?.id]).toEqual([33, chain[0]!.id]);
  expect(last.comment.depth).toBe(32);
});

test('a permalink of what is gone, hidden or nowhere', async () => {
  const [root, erased] = [sampleRecord(1), sampleRecord(2, { state: 'erased' })];
  const removed = sampleRecord(3, { state: 'removed' });
  const reply = sampleRecord(4, { parent: removed });
  const comments = await open([root, erased, removed, reply, sampleRecord(5, { state: 'pending' })]);
  const link = (number: number, article = 'a') => comments.permalink(article, sampleRecord(number).id);
  expect([await link(2), await link(5), await link(9), await link(1, 'b'), await link(1, 'nowhere')]).toEqual([
    'gone',
    null,
    null,
    null,
    null,
  ]);
  expect(await link(4)).toMatchObject({ ancestors: [{ id: removed.id, state: 'removed', body: null }] });
});
