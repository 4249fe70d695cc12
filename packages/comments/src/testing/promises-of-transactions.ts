import type { Contract } from '@standfirst/core/testing';
import { expect } from 'vitest';
import { fill } from './fill-store.js';
import type { TestedStore } from './describe-store.js';
import { nameKey } from '../records/comment-record.js';
import { movedBy, samplePrivate, sampleRecord, submitted } from './sample-records.js';

export function promisesOfTransactions(store: TestedStore): Contract {
  const one = sampleRecord(1);

  return {
    'in a transaction keeps nothing when the work fails, and passes the error on': async () => {
      const failure = new Error('stop');
      const work = store.current.transaction(async (transaction) => {
        await transaction.insert(one, samplePrivate(), submitted('published'));
        await transaction.setRateTime('b', 1);
        throw failure;
      });
      await expect(work).rejects.toBe(failure);
      expect(await store.current.listAll('a', { sort: 'oldest', limit: 9 })).toEqual([]);
      await fill(store.current, [one]);
      expect(await store.current.find('a', one.id)).toEqual(one);
    },

    'in a transaction shows readers nothing before its end': async () => {
      await store.current.transaction(async (transaction) => {
        await transaction.insert(one, samplePrivate(), submitted('published'));
        expect(await store.current.find('a', one.id)).toBeNull();
        expect(await transaction.find('a', one.id)).toEqual(one);
      });
      expect(await store.current.find('a', one.id)).toEqual(one);
    },

    'in a transaction runs one after another: 50 counts reach 50': async () => {
      const step = () =>
        store.current.transaction(async (transaction) => {
          const time = (await transaction.rateTime('b')) ?? 0;
          await Promise.resolve();
          await transaction.setRateTime('b', time + 1);
        });
      await Promise.all(Array.from({ length: 50 }, step));
      expect(await store.current.transaction((transaction) => transaction.rateTime('b'))).toBe(50);
    },

    'in a transaction finds the greatest id of any state, and the same words in this thread and in others':
      async () => {
        await fill(store.current, [one, sampleRecord(9, { state: 'spam' })], { duplicateKey: 'd', source: 'Words' });
        await fill(store.current, [sampleRecord(3, { articleId: 'b' })], { duplicateKey: 'd' });
        await store.current.transaction(async (transaction) => {
          expect(await transaction.latestId('a')).toBe(sampleRecord(9).id);
          expect(await transaction.latestId('c')).toBeNull();
          expect(await transaction.findDuplicate('a', 'd', sampleRecord(9).createdAt)).toBe(sampleRecord(9).id);
          expect(await transaction.findDuplicate('a', 'd', 0)).toBe(one.id);
          expect(await transaction.findDuplicate('a', 'd', sampleRecord(10).createdAt)).toBeNull();
          expect(await transaction.findDuplicate('c', 'd', 0)).toBeNull();
          expect(await transaction.countOtherThreads('a', 'd', 0)).toBe(1);
          expect(await transaction.countOtherThreads('c', 'd', 0)).toBe(2);
          expect(await transaction.countOtherThreads('c', 'd', sampleRecord(10).createdAt)).toBe(0);
          const texts = await transaction.listRecentTexts('a', 0, 1);
          expect(texts).toEqual([{ id: sampleRecord(9).id, source: 'Words' }]);
          expect(await transaction.listRecentTexts('a', sampleRecord(10).createdAt, 9)).toEqual([]);
        });
      },

    'in a transaction trusts what was proved: a cookie, a confirmed address, an account; and no typed address':
      async () => {
        const nobody = { writerHash: null, emailHmac: null, authorKey: null };
        await fill(store.current, [one, sampleRecord(2)], { writerHash: 'w', emailHmac: 'e' });
        await fill(store.current, [sampleRecord(3)], { emailHmac: 'proved', emailConfirmed: true, authorKey: 'k' });
        await fill(store.current, [sampleRecord(4, { state: 'pending' })], { writerHash: 'new', authorKey: 'k' });
        await store.current.transaction(async (transaction) => {
          const count = (own: object, enough = 9) => transaction.countPublishedBy({ ...nobody, ...own }, enough);
          expect(await count({ writerHash: 'w' })).toBe(2);
          expect(await count({ writerHash: 'w' }, 1)).toBe(1);
          expect(await count({ emailHmac: 'e' })).toBe(0);
          expect(await count({ emailHmac: 'proved', authorKey: 'k' })).toBe(1);
          expect(await count({ writerHash: 'w', authorKey: 'k' })).toBe(3);
          expect(await count({ writerHash: 'new' })).toBe(0);
          expect(await count({})).toBe(0);
          expect(await transaction.isConfirmed('w', 'e')).toBe(false);
          await transaction.confirm('w', 'e', 1);
          await transaction.confirm('w', 'e', 2);
          expect([await transaction.isConfirmed('w', 'e'), await transaction.isConfirmed('x', 'e')]).toEqual([
            true,
            false,
          ]);
        });
      },

    'in a transaction finds who writes under a name as it looks, newest first, and whose it is': async () => {
      const [ilona, other] = ['Ilona Ivory', 'llona 1vory'];
      const named = (number: number, name: string, own: Parameters<typeof sampleRecord>[1] = {}) => ({
        ...sampleRecord(number, own),
        author: { kind: 'guest', name } as const,
      });
      const waiting = named(4, ilona, { state: 'pending' });
      await fill(store.current, [named(1, ilona), named(2, 'Tom')], { writerHash: 'w', emailHmac: 'typed' });
      await fill(store.current, [named(3, other)], { emailHmac: 'proved', emailConfirmed: true, authorKey: 'k' });
      await fill(store.current, [waiting, named(5, ilona, { articleId: 'b' })], { writerHash: 'new' });
      const nobody = { writerHash: null, emailHmac: null, authorKey: null };
      const key = nameKey(ilona) ?? '';
      const find = (limit = 9) => store.current.transaction((own) => own.listNamesakes('a', key, limit));
      const [first, third] = [
        { ...nobody, writerHash: 'w', isApproved: false },
        { ...nobody, emailHmac: 'proved', authorKey: 'k', isApproved: false },
      ];
      expect(await find()).toEqual([third, first]);
      expect(await find(1)).toEqual([third]);
      const isOf = (own: object, name = key) =>
        store.current.transaction((transaction) => transaction.isNameOf('a', name, { ...nobody, ...own }));
      expect([await isOf({ writerHash: 'w' }), await isOf({ writerHash: 'w', authorKey: 'x' })]).toEqual([true, true]);
      expect([await isOf({ emailHmac: 'proved' }), await isOf({ authorKey: 'k' })]).toEqual([true, true]);
      expect([await isOf({ writerHash: 'new' }), await isOf({ emailHmac: 'typed' }), await isOf({})]).toEqual([
        false,
        false,
        false,
      ]);
      expect(await isOf({ writerHash: 'w' }, nameKey('Vera') ?? '')).toBe(false);
      const move = (id: string, ...[action, from, to]: Parameters<typeof movedBy>) =>
        store.current.transaction((own) => own.move('a', id, movedBy(action, from, to)));
      await move(waiting.id, 'publish', 'pending', 'published');
      expect(await find()).toEqual([{ ...nobody, writerHash: 'new', isApproved: true }, third, first]);
      await move(one.id, 'erase', 'published', 'erased');
      expect(await find()).toHaveLength(2);
    },

    'in a transaction remembers an answer until it expires, by article and key': async () => {
      const replay = { key: 'k', requestHash: 'h', commentId: one.id, answer: 'held', expiresAt: 100 } as const;
      await store.current.transaction(async (transaction) => {
        await transaction.saveReplay('a', replay);
        expect(await transaction.findReplay('a', 'k', 99)).toEqual(replay);
        expect(await transaction.findReplay('a', 'k', 100)).toBeNull();
        expect(await transaction.findReplay('b', 'k', 99)).toBeNull();
      });
    },
  };
}
