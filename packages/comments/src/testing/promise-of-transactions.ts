import { describe, expect, test } from 'vitest';
import type { TestedStore } from './index.js';
import { fill } from './promise-of-lists.js';
import { samplePrivate, sampleRecord, submitted } from './sample-records.js';

export function promiseOfTransactions(store: TestedStore): void {
  describe('in a transaction', () => {
    const one = sampleRecord(1);

    test('keeps nothing when the work fails, and passes the error on', async () => {
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
    });

    test('shows readers nothing before its end', async () => {
      await store.current.transaction(async (transaction) => {
        await transaction.insert(one, samplePrivate(), submitted('published'));
        expect(await store.current.find('a', one.id)).toBeNull();
        expect(await transaction.find('a', one.id)).toEqual(one);
      });
      expect(await store.current.find('a', one.id)).toEqual(one);
    });

    test('runs one after another: 50 counts reach 50', async () => {
      const step = () =>
        store.current.transaction(async (transaction) => {
          const time = (await transaction.rateTime('b')) ?? 0;
          await Promise.resolve();
          await transaction.setRateTime('b', time + 1);
        });
      await Promise.all(Array.from({ length: 50 }, step));
      expect(await store.current.transaction((transaction) => transaction.rateTime('b'))).toBe(50);
    });

    test('finds the greatest id of any state, duplicates since a time, and trusted writers', async () => {
      await fill(store.current, [one, sampleRecord(9, { state: 'spam' })], { duplicateKey: 'd', writerHash: 'w' });
      await fill(store.current, [sampleRecord(3, { state: 'pending' })], { writerHash: 'new' });
      await store.current.transaction(async (transaction) => {
        expect(await transaction.latestId('a')).toBe(sampleRecord(9).id);
        expect(await transaction.latestId('b')).toBeNull();
        expect(await transaction.hasDuplicate('a', 'd', sampleRecord(9).createdAt)).toBe(true);
        expect(await transaction.hasDuplicate('a', 'd', sampleRecord(10).createdAt)).toBe(false);
        expect(await transaction.hasDuplicate('b', 'd', 0)).toBe(false);
        expect(await transaction.hasPublishedBy('w')).toBe(true);
        expect(await transaction.hasPublishedBy('new')).toBe(false);
      });
    });

    test('remembers an answer until it expires, by article and key', async () => {
      const replay = { key: 'k', requestHash: 'h', commentId: one.id, answer: 'held', expiresAt: 100 } as const;
      await store.current.transaction(async (transaction) => {
        await transaction.saveReplay('a', replay);
        expect(await transaction.findReplay('a', 'k', 99)).toEqual(replay);
        expect(await transaction.findReplay('a', 'k', 100)).toBeNull();
        expect(await transaction.findReplay('b', 'k', 99)).toBeNull();
      });
    });
  });
}
