import type { Contract } from '@standfirst/core/testing';
import { expect } from 'vitest';
import { fill, numbers as ids } from './fill-store.js';
import type { TestedStore } from './describe-store.js';
import { movedBy, sampleRecord } from './sample-records.js';

export function promisesOfLists(store: TestedStore): Contract {
  const [one, two, five] = [sampleRecord(1), sampleRecord(2), sampleRecord(5)];
  const three = sampleRecord(3, { parent: one });
  const four = sampleRecord(4, { parent: three });
  const elsewhere = sampleRecord(6, { articleId: 'b' });
  const all = [one, two, three, four, five, elsewhere];
  const anchor = { block: 'b1', locator: { kind: 'text', exact: 'words', prefix: 'the ' } } as const;

  return {
    'lists nothing at first': async () => {
      expect(await store.current.listRoots('a', { sort: 'oldest', limit: 9 })).toEqual([]);
      expect(await store.current.figures('a')).toEqual({ published: 0, roots: 0, revision: 0, lastActivityAt: null });
      expect(await store.current.find('a', one.id)).toBeNull();
      expect(await store.current.findPrivate('a', one.id)).toBeNull();
    },

    'lists comments as they were given': async () => {
      await fill(store.current, [one, three]);
      expect(await store.current.find('a', one.id)).toEqual(one);
      expect(await store.current.listAll('a', { sort: 'oldest', limit: 9 })).toEqual([one, three]);
    },

    'lists one article at a time, page by page, both ways': async () => {
      await fill(store.current, all);
      const roots = (sort: 'oldest' | 'newest', after?: string) =>
        store.current.listRoots('a', { sort, limit: 2, ...(after === undefined ? {} : { after }) }).then(ids);
      expect([await roots('oldest'), await roots('oldest', two.id), await roots('oldest', five.id)]).toEqual([
        [1, 2],
        [5],
        [],
      ]);
      expect([await roots('newest'), await roots('newest', two.id)]).toEqual([[5, 2], [1]]);
      expect(ids(await store.current.listAll('a', { sort: 'newest', after: five.id, limit: 3 }))).toEqual([4, 3, 2]);
      expect(ids(await store.current.listAll('b', { sort: 'oldest', limit: 9 }))).toEqual([6]);
    },

    'lists replies of all depths below a root, oldest first and no more than asked for': async () => {
      await fill(store.current, all);
      expect(ids(await store.current.listReplies('a', [one.id, two.id], 9))).toEqual([3, 4]);
      expect(ids(await store.current.listReplies('a', [one.id], 1))).toEqual([3]);
      expect(await store.current.countReplies('a', [one.id, two.id], 9)).toEqual(new Map([[one.id, 2]]));
      expect(await store.current.countReplies('a', [one.id], 1)).toEqual(new Map([[one.id, 1]]));
    },

    'lists what stands below one root page by page, and what stands above one comment': async () => {
      await fill(store.current, all);
      const below = (sort: 'oldest' | 'newest', after?: string) =>
        store.current.listBranch('a', one.id, { sort, limit: 1, ...(after === undefined ? {} : { after }) }).then(ids);
      expect([await below('oldest'), await below('oldest', three.id), await below('oldest', four.id)]).toEqual([
        [3],
        [4],
        [],
      ]);
      expect([await below('newest'), await below('newest', four.id)]).toEqual([[4], [3]]);
      expect(ids(await store.current.listAncestors('a', four.id, 9))).toEqual([3, 1]);
      expect(ids(await store.current.listAncestors('a', four.id, 1))).toEqual([3]);
      expect(await store.current.listAncestors('b', four.id, 9)).toEqual([]);
      expect(ids(await store.current.findAll('a', [five.id, one.id, elsewhere.id, 'x']))).toEqual([1, 5]);
      expect(await store.current.findAll('a', [])).toEqual([]);
    },

    'lists what answers a passage, and how many do': async () => {
      const said = { ...anchor, quote: 'q1' };
      const anchored = [7, 8].map((number) => sampleRecord(number, { anchor }));
      await fill(store.current, [one, ...anchored, sampleRecord(9, { anchor, state: 'pending' })]);
      await fill(store.current, [sampleRecord(10, { anchor: said })]);
      const page = { sort: 'oldest', limit: 9 } as const;
      expect(await store.current.listAnchored('a', 'b1', page)).toEqual(anchored);
      expect(ids(await store.current.listAnchored('a', 'q1', page))).toEqual([10]);
      expect(await store.current.listAnchored('a', 'b2', page)).toEqual([]);
      expect(await store.current.listAnchors('a')).toEqual([
        { anchor, published: 2 },
        { anchor: said, published: 1 },
      ]);
    },

    'lists what is published, and in every state what was answered; nothing else': async () => {
      const states = ['unconfirmed', 'pending', 'published', 'spam', 'rejected', 'removed', 'withdrawn'] as const;
      const page = { sort: 'oldest', limit: 99 } as const;
      const roots = states.map((state, number) => sampleRecord(number, { state, anchor }));
      await fill(store.current, roots);
      expect(ids(await store.current.listRoots('a', page))).toEqual([2]);
      const replies = roots.map((parent, number) => sampleRecord(10 + number, { parent, anchor, state: parent.state }));
      await fill(store.current, replies);
      expect(ids(await store.current.listRoots('a', page))).toEqual([0, 1, 2, 3, 4, 5, 6]);
      expect(ids(await store.current.listBranch('a', roots[1]!.id, page))).toEqual([]);
      await fill(
        store.current,
        replies.map((parent, number) => sampleRecord(20 + number, { parent })),
      );
      const all = [
        ...roots.keys(),
        ...replies.map((_, number) => 10 + number),
        ...replies.map((_, number) => 20 + number),
      ];
      expect(ids(await store.current.listAll('a', page))).toEqual(all);
      expect(ids(await store.current.listAnchored('a', 'b1', page))).toEqual(all.slice(0, 14));
      expect(ids(await store.current.listBranch('a', roots[3]!.id, page))).toEqual([13, 23]);
      expect(ids(await store.current.listReplies('a', [roots[4]!.id], 9))).toEqual([14, 24]);
      expect(await store.current.countReplies('a', [roots[0]!.id, roots[2]!.id], 9)).toEqual(
        new Map([
          [roots[0]!.id, 1],
          [roots[2]!.id, 2],
        ]),
      );
      expect(await store.current.figures('a')).toMatchObject({ published: 9, roots: 1 });
    },

    'keeps in lists what was answered, whatever becomes of it': async () => {
      await fill(store.current, [one, three, five]);
      const page = { sort: 'oldest', limit: 9 } as const;
      for (const { id } of [one, five])
        await store.current.transaction((own) => own.move('a', id, movedBy('mark-spam', 'published', 'spam')));
      expect(ids(await store.current.listRoots('a', page))).toEqual([1]);
      await store.current.transaction((own) => own.move('a', one.id, movedBy('erase', 'spam', 'erased')));
      expect(ids(await store.current.listAll('a', page))).toEqual([1, 3]);
      expect(await store.current.figures('a')).toMatchObject({ published: 1, roots: 0 });
    },

    'lists what waits, to its writer in one article': async () => {
      const waiting = sampleRecord(7, { state: 'pending' });
      const spam = sampleRecord(8, { state: 'spam' });
      await fill(store.current, [one, waiting, spam], { writerHash: 'w' });
      await fill(store.current, [sampleRecord(9, { articleId: 'b', state: 'pending' })], { writerHash: 'other' });
      expect(ids(await store.current.listUnpublishedBy('a', 'w'))).toEqual([7, 8]);
      expect(await store.current.listUnpublishedBy('a', 'other')).toEqual([]);
    },

    'lists ids and text that mean something to a query are only text': async () => {
      const odd = {
        ...sampleRecord(1, { articleId: "a' OR 1=1 --" }),
        author: { kind: 'guest', name: "'; DROP TABLE comment; --" },
      } as const;
      await fill(store.current, [odd, one]);
      expect(await store.current.listAll(odd.articleId, { sort: 'oldest', limit: 9 })).toEqual([odd]);
      expect(await store.current.listAll('__proto__', { sort: 'oldest', limit: 9 })).toEqual([]);
    },
  };
}
