import { describe, expect, test } from 'vitest';
import type { TestedStore } from './index.js';
import { fill } from './promise-of-lists.js';
import { samplePrivate, sampleRecord } from './sample-records.js';

export function promiseOfWrites(store: TestedStore): void {
  describe('keeps', () => {
    const one = sampleRecord(1);
    const moved = {
      at: 5,
      actor: { kind: 'moderator', id: 'm1' },
      action: 'remove',
      from: 'published',
      to: 'removed',
      reason: 'abuse',
    } as const;

    test('the private part apart, byte for byte', async () => {
      const secret = samplePrivate({
        emailCipher: new Uint8Array([0, 255, 7]),
        emailHmac: 'e',
        ipHmac: 'i',
        evidence: [{ policy: 'p', verdict: 'hold', rule: 'r' }],
      });
      await fill(store.current, [one], secret);
      const kept = await store.current.findPrivate('a', one.id);
      expect({ ...kept, emailCipher: [...(kept?.emailCipher ?? [])] }).toEqual({ ...secret, emailCipher: [0, 255, 7] });
    });

    test('every move, its figures and its history', async () => {
      await fill(store.current, [one, sampleRecord(2, { parent: one })]);
      expect(await store.current.figures('a')).toEqual({
        published: 2,
        roots: 1,
        revision: 2,
        lastActivityAt: one.createdAt + 1,
      });
      await store.current.transaction((transaction) => transaction.move('a', one.id, moved));
      expect(await store.current.find('a', one.id)).toEqual({ ...one, state: 'removed', reason: 'abuse' });
      expect(await store.current.figures('a')).toEqual({
        published: 1,
        roots: 0,
        revision: 3,
        lastActivityAt: one.createdAt + 1,
      });
      expect(await store.current.listEvents('a', one.id)).toMatchObject([{ to: 'published' }, moved]);
    });

    test('nothing of what is erased but its place', async () => {
      await fill(store.current, [one], { emailHmac: 'e' });
      const erase = { at: 6, actor: { kind: 'legal' }, action: 'erase', from: 'published', to: 'erased' } as const;
      await store.current.transaction((transaction) => transaction.move('a', one.id, erase));
      expect(await store.current.find('a', one.id)).toEqual({ ...one, state: 'erased', author: null, body: null });
      expect(await store.current.findPrivate('a', one.id)).toBeNull();
    });

    test('address prints, keys and rates only for their time', async () => {
      await fill(store.current, [one], { ipHmac: 'i', purgeAt: 100 });
      await store.current.transaction(async (transaction) => {
        await transaction.saveReplay('a', {
          key: 'k',
          requestHash: 'h',
          commentId: one.id,
          answer: 'held',
          expiresAt: 100,
        });
        await transaction.setRateTime('bucket', 100);
      });
      await store.current.purge(99);
      expect((await store.current.findPrivate('a', one.id))?.ipHmac).toBe('i');
      await store.current.purge(100);
      expect((await store.current.findPrivate('a', one.id))?.ipHmac).toBeNull();
      await store.current.transaction(async (transaction) => {
        expect(await transaction.findReplay('a', 'k', 0)).toBeNull();
        expect(await transaction.rateTime('bucket')).toBeNull();
      });
    });
  });
}
