import type { Contract } from '@standfirst/core/testing';
import { expect } from 'vitest';
import { fill } from './fill-store.js';
import type { TestedStore } from './describe-store.js';
import { movedBy, samplePrivate, sampleRecord, submitted } from './sample-records.js';

export function promisesOfWrites(store: TestedStore): Contract {
  const one = sampleRecord(1);
  const evidence = [{ phase: 'words', version: '2', verdict: 'hold', rule: 'listed', entry: 'casino' }] as const;
  const moved = movedBy('remove', 'published', 'removed', { reason: 'abuse', note: 'Third time.', evidence });

  return {
    'keeps the private part apart, byte for byte': async () => {
      const secret = samplePrivate({
        emailCipher: new Uint8Array([0, 255, 7]),
        emailHmac: 'e',
        emailConfirmed: true,
        ipHmac: 'i',
        authorKey: 'k',
      });
      await fill(store.current, [one], secret);
      const kept = await store.current.findPrivate('a', one.id);
      expect({ ...kept, emailCipher: [...(kept?.emailCipher ?? [])] }).toEqual({ ...secret, emailCipher: [0, 255, 7] });
    },

    'keeps every move, its figures and its history': async () => {
      await fill(store.current, [one, sampleRecord(2, { parent: one })]);
      expect(await store.current.figures('a')).toEqual({
        published: 2,
        roots: 1,
        revision: 2,
        lastActivityAt: one.createdAt + 1,
      });
      await store.current.transaction((transaction) => transaction.move('a', one.id, moved));
      expect(await store.current.find('a', one.id)).toEqual({
        ...one,
        state: 'removed',
        reason: 'abuse',
        changedAt: 5,
      });
      expect(await store.current.figures('a')).toEqual({
        published: 1,
        roots: 0,
        revision: 3,
        lastActivityAt: one.createdAt + 1,
      });
      expect(await store.current.listEvents('a', one.id)).toEqual([
        { ...submitted('published', one.createdAt), articleId: 'a', commentId: one.id, seq: 1 },
        { ...moved, articleId: 'a', commentId: one.id, seq: 2 },
      ]);
      expect(await store.current.transaction((transaction) => transaction.lastEvent('a', one.id))).toMatchObject(moved);
    },

    'keeps every text, the last one for readers and the earlier ones apart': async () => {
      await fill(store.current, [one], { source: 'First', duplicateKey: 'd1' });
      const body = sampleRecord(2).body ?? [];
      const actor = { kind: 'author' } as const;
      const second = { body, source: 'Second', duplicateKey: 'd2', at: 7, actor };
      const edit = movedBy('edit', 'published', 'published', { at: 7, actor, revision: 2 });
      await store.current.transaction((transaction) => transaction.revise('a', one.id, second, edit));
      expect(await store.current.find('a', one.id)).toEqual({ ...one, body: second.body, editedAt: 7, revision: 2 });
      expect(await store.current.findPrivate('a', one.id)).toMatchObject({ source: 'Second', duplicateKey: 'd2' });
      const earlier = { revision: 1, source: 'First', body: one.body, replacedAt: 7, actor };
      expect(await store.current.listRevisions('a', one.id)).toEqual([earlier]);
      expect((await store.current.listEvents('a', one.id)).at(-1)).toEqual({
        ...edit,
        articleId: 'a',
        commentId: one.id,
        seq: 2,
      });
      expect((await store.current.figures('a')).revision).toBe(2);
    },

    'keeps nothing of what is erased but its place': async () => {
      const anchored = { ...one, anchor: { block: 'b1', locator: { kind: 'text', exact: 'words' } } as const };
      await fill(store.current, [anchored], { emailHmac: 'e' });
      const report = { articleId: 'a', commentId: one.id, reader: 'r', reason: 'abuse', detail: null } as const;
      await store.current.transaction(async (transaction) => {
        const text = { body: [], source: '', duplicateKey: 'd', at: 5, actor: { kind: 'author' } } as const;
        await transaction.revise('a', one.id, text);
        await transaction.addReport({ ...report, at: 5, resolvedAt: null });
        const erase = movedBy('erase', 'published', 'erased', { at: 6, actor: { kind: 'legal' } });
        await transaction.move('a', one.id, erase);
      });
      expect(await store.current.find('a', one.id)).toMatchObject({
        state: 'erased',
        author: null,
        body: null,
        anchor: null,
      });
      expect(await store.current.findPrivate('a', one.id)).toBeNull();
      expect(await store.current.listRevisions('a', one.id)).toEqual([]);
      expect(await store.current.listReports('a', one.id)).toEqual([]);
      expect(await store.current.listByEmail('e', null, 9)).toEqual([]);
      expect(await store.current.listAnchors('a')).toEqual([]);
    },

    'keeps address prints, keys and rates only for their time': async () => {
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
    },
  };
}
