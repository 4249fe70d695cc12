import type { Contract } from '@standfirst/core/testing';
import { expect } from 'vitest';
import { fill, numbers } from './fill-store.js';
import type { TestedStore } from './describe-store.js';
import { movedBy, sampleRecord } from './sample-records.js';

export function promisesOfTheDesk(store: TestedStore): Contract {
  const pointOf = ({ changedAt, articleId, id }: ReturnType<typeof sampleRecord>) => ({
    at: changedAt,
    articleId,
    id,
    seq: 0,
  });

  return {
    'shows the desk a queue for each state over all articles, page by page, by when they came into it': async () => {
      const waiting = [1, 2, 3].map((n) => sampleRecord(n, { state: 'pending', articleId: n === 2 ? 'b' : 'a' }));
      await fill(store.current, [...waiting, sampleRecord(4), sampleRecord(5, { state: 'spam' })]);
      const queue = (sort: 'oldest' | 'newest', after?: number, articleId?: string) =>
        store.current
          .listQueue({
            state: 'pending',
            sort,
            limit: 2,
            ...(after === undefined ? {} : { after: pointOf(waiting[after]!) }),
            ...(articleId === undefined ? {} : { articleId }),
          })
          .then(numbers);
      expect([await queue('oldest'), await queue('oldest', 1), await queue('oldest', 2)]).toEqual([[1, 2], [3], []]);
      expect([await queue('newest'), await queue('newest', 1)]).toEqual([[3, 2], [1]]);
      expect([await queue('oldest', undefined, 'a'), await queue('newest', 2, 'a')]).toEqual([[1, 3], [1]]);
      expect(await store.current.countQueue()).toEqual(
        new Map([
          ['pending', 3],
          ['spam', 1],
        ]),
      );
      const hold = movedBy('hold', 'published', 'pending', { at: 1 });
      await store.current.transaction((transaction) => transaction.move('a', sampleRecord(4).id, hold));
      expect(await queue('oldest')).toEqual([4, 1]);
    },

    'shows the desk each reader’s report once, the most reported first, and none that was decided': async () => {
      await fill(
        store.current,
        [1, 2, 3].map((n) => sampleRecord(n)),
      );
      const report = (number: number, reader: string, at: number) =>
        store.current.transaction((transaction) =>
          transaction.addReport({
            articleId: 'a',
            commentId: sampleRecord(number).id,
            reader,
            reason: 'abuse',
            detail: at === 1 ? 'He knows why.' : null,
            at,
            resolvedAt: null,
          }),
        );
      expect([
        await report(1, 'x', 1),
        await report(1, 'x', 2),
        await report(2, 'x', 3),
        await report(2, 'y', 4),
      ]).toEqual([true, false, true, true]);
      await report(3, 'x', 5);
      const reported = async () =>
        (await store.current.listReported(9)).map(({ comment, reports }) => [Number(comment.id), reports]);
      expect(await reported()).toEqual([
        [2, 2],
        [1, 1],
        [3, 1],
      ]);
      await store.current.transaction(async (transaction) => {
        expect(await transaction.countReports('a', sampleRecord(2).id)).toBe(2);
        await transaction.resolveReports('a', sampleRecord(2).id, 9);
        expect(await transaction.countReports('a', sampleRecord(2).id)).toBe(0);
        await transaction.move('a', sampleRecord(3).id, movedBy('remove', 'published', 'removed'));
      });
      expect(await reported()).toEqual([[1, 1]]);
      expect(await store.current.listReports('a', sampleRecord(2).id)).toMatchObject([
        { reader: 'x', resolvedAt: 9 },
        { reader: 'y', resolvedAt: 9 },
      ]);
      expect(await store.current.listReports('a', sampleRecord(1).id)).toMatchObject([
        { detail: 'He knows why.', resolvedAt: null },
      ]);
    },

    'shows the desk every comment of every article, in whatever state, page by page': async () => {
      const records = [1, 2, 3, 4].map((n) =>
        sampleRecord(n, { articleId: n === 2 ? 'b' : 'a', state: n === 3 ? 'spam' : 'published' }),
      );
      await fill(store.current, records);
      const first = await store.current.listWhole(null, 3);
      expect(first.map(({ articleId, id }) => [articleId, Number(id)])).toEqual([
        ['a', 1],
        ['a', 3],
        ['a', 4],
      ]);
      expect(numbers(await store.current.listWhole(first.at(-1)!, 3))).toEqual([2]);
      expect(await store.current.listWhole({ articleId: 'b', id: sampleRecord(2).id }, 3)).toEqual([]);
    },

    'tells in one question whose comments are, which were taken back last, and which a reader reported': async () => {
      const [one, two, three] = [1, 2, 3].map((number) => sampleRecord(number));
      await fill(store.current, [two!], { writerHash: 'w' });
      await fill(store.current, [one!, three!], { authorKey: 'k' });
      await store.current.transaction(async (transaction) => {
        await transaction.move(
          'a',
          two!.id,
          movedBy('withdraw', 'published', 'withdrawn', { at: 7, actor: { kind: 'author' } }),
        );
        const report = {
          articleId: 'a',
          commentId: one!.id,
          reader: 'r',
          reason: 'abuse',
          detail: null,
          at: 8,
          resolvedAt: null,
        } as const;
        await transaction.addReport(report);
      });
      const ask = async (ids: readonly string[], readers: readonly string[]) =>
        (await store.current.listRelations('a', ids, readers)).map((relation) => ({
          ...relation,
          comment: Number(relation.comment.id),
        }));
      const of = (comment: number, part: object) => ({
        ...{ comment, writerHash: null, authorKey: null, withdrawnAt: null, isReported: false },
        ...part,
      });
      expect(await ask([three!.id, two!.id, one!.id, sampleRecord(9).id], ['q', 'r'])).toEqual([
        of(1, { authorKey: 'k', isReported: true }),
        of(2, { writerHash: 'w', withdrawnAt: 7 }),
        of(3, { authorKey: 'k' }),
      ]);
      expect(await ask([one!.id], [])).toEqual([of(1, { authorKey: 'k' })]);
      expect([await ask([], ['r']), await store.current.listRelations('b', [one!.id], ['r'])]).toEqual([[], []]);
    },

    'keeps where articles stand, as it was said last, and lists those of the last comments first': async () => {
      const said = (articleId: string, seenAt: number, title: string | null = null) => ({
        articleId,
        url: `https://news.example/${articleId}`,
        title,
        seenAt,
      });
      const articles = [said('a', 1, 'The ferry'), said('b', 2), said('c', 2), said('a', 3)];
      await store.current.transaction(async (transaction) => {
        for (const article of articles) await transaction.keepArticle(article);
      });
      expect([await store.current.findArticle('a'), await store.current.findArticle('d')]).toEqual([articles[3], null]);
      const first = await store.current.listArticles(null, 2);
      expect(first).toEqual([articles[3], articles[2]]);
      const behind = { at: 2, articleId: 'c', id: '', seq: 0 };
      expect(await store.current.listArticles(behind, 9)).toEqual([articles[1]]);
    },

    'shows the desk every move of every comment, in order and behind a point': async () => {
      await fill(store.current, [sampleRecord(1), sampleRecord(2, { articleId: 'b' })]);
      const at = sampleRecord(2).createdAt;
      const remove = movedBy('remove', 'published', 'removed', { at });
      await store.current.transaction((transaction) => transaction.move('a', sampleRecord(1).id, remove));
      const log = await store.current.listLog(null, 9, 'oldest');
      expect(log.map(({ articleId, seq, to }) => [articleId, seq, to])).toEqual([
        ['a', 1, 'published'],
        ['a', 2, 'removed'],
        ['b', 1, 'published'],
      ]);
      const place = (index: number) => {
        const { at, articleId, commentId: id, seq } = log[index]!;
        return { at, articleId, id, seq };
      };
      const from = (index: number, sort: 'oldest' | 'newest') => store.current.listLog(place(index), 9, sort);
      const behind = [await from(0, 'oldest'), await from(1, 'oldest'), await from(2, 'oldest')];
      expect(behind).toEqual([log.slice(1), log.slice(2), []]);
      expect(await store.current.listLog(null, 1, 'oldest')).toEqual(log.slice(0, 1));
      expect(await store.current.listLog(null, 9, 'newest')).toEqual(log.toReversed());
      expect([await from(2, 'newest'), await from(0, 'newest')]).toEqual([log.slice(0, 2).toReversed(), []]);
    },

    'shows the desk what else was done, for the site and for an article': async () => {
      const events = [
        { articleId: null, at: 1, actor: { kind: 'moderator', id: 'm1' }, action: 'change-lists', detail: { add: 1 } },
        { articleId: 'a', at: 2, actor: { kind: 'system' }, action: 'set-thread', detail: { state: 'closed' } },
        { articleId: 'a', at: 2, actor: { kind: 'system' }, action: 'set-thread', detail: { state: null } },
      ] as const;
      await store.current.transaction(async (transaction) => {
        for (const event of events) await transaction.log(event);
      });
      const logged = await store.current.listDeskLog(null, 9, 'oldest');
      expect(logged).toEqual(events.map((event, index) => ({ ...event, seq: index === 0 ? 1 : index })));
      const behind = (point: { at: number; articleId: string; id?: string; seq: number }) =>
        store.current.listDeskLog({ id: '', ...point }, 9, 'oldest');
      expect(await behind({ at: 1, articleId: '', seq: 1 })).toEqual(logged.slice(1));
      expect(await behind({ at: 2, articleId: 'a', seq: 1 })).toEqual(logged.slice(2));
      expect(await behind({ at: 2, articleId: 'a', id: 'comment', seq: 1 })).toEqual([]);
      // The other way they come after the histories of their moment.
      const back = (id: string, seq: number) =>
        store.current.listDeskLog({ at: 2, articleId: 'a', id, seq }, 9, 'newest');
      expect(await store.current.listDeskLog(null, 9, 'newest')).toEqual(logged.toReversed());
      expect(await back('comment', 1)).toEqual(logged.toReversed());
      expect(await back('', 2)).toEqual(logged.slice(0, 2).toReversed());
    },
  };
}
