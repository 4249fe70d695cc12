import type { Contract } from '@standfirst/core/testing';
import { expect } from 'vitest';
import { unsetThread } from '../records/thread-settings.js';
import { fill } from './fill-store.js';
import type { TestedStore } from './describe-store.js';
import { movedBy, sampleRecord } from './sample-records.js';

export function promisesOfSettings(store: TestedStore): Contract {
  return {
    'holds what was set for a thread': async () => {
      const closed = {
        ...unsetThread,
        state: 'closed',
        closedReason: 'moderator',
        closesAt: 9,
        closeAfterDays: 14,
        lists: [{ kind: 'word', entry: 'gull', verdict: 'hold' }],
      } as const;
      expect(await store.current.settings('a')).toBeNull();
      await store.current.transaction((transaction) => transaction.saveSettings('a', closed, 1));
      expect([await store.current.settings('a'), await store.current.settings('b')]).toEqual([closed, null]);
      await store.current.transaction(async (transaction) => {
        expect(await transaction.settings('a')).toEqual(closed);
        await transaction.saveSettings('a', { ...unsetThread, moderation: 'pre' }, 2);
      });
      expect(await store.current.settings('a')).toEqual({ ...unsetThread, moderation: 'pre' });
      expect(await store.current.figures('a')).toMatchObject({ revision: 0 });
    },

    'holds words and domains, each once': async () => {
      const word = { kind: 'word', entry: 'casino', verdict: 'spam' } as const;
      const domain = { kind: 'domain', entry: 'casino', verdict: 'hold' } as const;
      await store.current.transaction(async (transaction) => {
        await transaction.addToLists([{ ...word, verdict: 'hold' }, domain]);
        await transaction.addToLists([word]);
        expect(await transaction.lists()).toEqual([domain, word]);
      });
      expect(await store.current.lists()).toEqual([domain, word]);
      await store.current.transaction((transaction) =>
        transaction.dropFromLists([domain, { kind: 'word', entry: 'nothing' }]),
      );
      expect(await store.current.lists()).toEqual([word]);
    },

    'holds tickets until they are used or expire; a session is only looked at': async () => {
      const ticket = { hash: 'h', purpose: 'sign-in', subject: 'kim', expiresAt: 100 } as const;
      const session = { ...ticket, hash: 's', purpose: 'session' } as const;
      await store.current.transaction(async (transaction) => {
        await transaction.saveTicket(ticket);
        await transaction.saveTicket(session);
      });
      expect(await store.current.findTicket('s', 'session', 99)).toEqual(session);
      expect(await store.current.findTicket('s', 'sign-in', 99)).toBeNull();
      expect(await store.current.findTicket('s', 'session', 100)).toBeNull();
      const use = (purpose: 'sign-in' | 'session', now: number) =>
        store.current.transaction((transaction) => transaction.useTicket('h', purpose, now));
      expect([await use('session', 99), await use('sign-in', 100)]).toEqual([null, null]);
      const both = await Promise.all([use('sign-in', 99), use('sign-in', 99)]);
      expect(both.filter((used) => used !== null)).toEqual([ticket]);
      await store.current.purge(100);
      expect(await store.current.findTicket('s', 'session', 0)).toBeNull();
    },

    'holds where a person’s comments are, and forgets what they proved': async () => {
      const theirs = [sampleRecord(1), sampleRecord(2), sampleRecord(3, { articleId: 'b' })];
      await fill(store.current, theirs, { emailHmac: 'e' });
      await fill(store.current, [sampleRecord(4)], { emailHmac: 'other' });
      const places = theirs.map(({ articleId, id }) => ({ articleId, id }));
      expect(await store.current.listByEmail('e', null, 2)).toEqual(places.slice(0, 2));
      expect(await store.current.listByEmail('e', places[1]!, 2)).toEqual(places.slice(2));
      await store.current.transaction(async (transaction) => {
        await transaction.confirm('w', 'e', 1);
        await transaction.confirm('w', 'other', 1);
        await transaction.saveTicket({ hash: 'h', purpose: 'erase', subject: 'e', expiresAt: 100 });
        await transaction.forgetEmail('e');
        expect([await transaction.isConfirmed('w', 'e'), await transaction.isConfirmed('w', 'other')]).toEqual([
          false,
          true,
        ]);
        expect(await transaction.useTicket('h', 'erase', 0)).toBeNull();
      });
    },

    'holds what has been in a state for long': async () => {
      await fill(store.current, [
        sampleRecord(1),
        sampleRecord(2, { state: 'spam' }),
        sampleRecord(3, { state: 'spam' }),
      ]);
      const mark = movedBy('mark-spam', 'published', 'spam', { at: sampleRecord(9).createdAt });
      await store.current.transaction((transaction) => transaction.move('a', sampleRecord(1).id, mark));
      const older = await store.current.listOlder('spam', sampleRecord(3).createdAt, 9);
      expect(older).toEqual([2, 3].map((n) => ({ articleId: 'a', id: sampleRecord(n).id })));
      expect(await store.current.listOlder('spam', sampleRecord(3).createdAt, 1)).toHaveLength(1);
    },

    'holds what others are to be told, with the transaction that it tells of, and for one of them at a time':
      async () => {
        const row = {
          articleId: 'a',
          id: '1',
          kind: 'comment',
          payload: { to: 'published' },
          availableAt: 10,
        } as const;
        const rows = [row, { ...row, articleId: '', id: '2', availableAt: 11 }].map((one) => ({ ...one, attempts: 0 }));
        await store.current.transaction(async (transaction) => {
          for (const one of rows) await transaction.enqueue(one);
        });
        const failed = store.current.transaction(async (transaction) => {
          await transaction.enqueue({ ...row, id: '3', attempts: 0 });
          throw new Error('stop');
        });
        await expect(failed).rejects.toThrow('stop');
        const take = (now: number, limit = 9) =>
          store.current.transaction((transaction) => transaction.takeOutbox(now, now + 100, limit));
        expect(await take(9)).toEqual([]);
        expect(await take(11, 1)).toEqual([{ ...rows[0], availableAt: 111, attempts: 1 }]);
        expect((await take(12)).map(({ id }) => id)).toEqual(['2']);
        await store.current.transaction((transaction) => transaction.finishOutbox('', '2'));
        expect(await take(111)).toMatchObject([{ id: '1', attempts: 2 }]);
        // Nothing is put off for longer than until then: the clock was set back since.
        expect(await take(110)).toMatchObject([{ id: '1', availableAt: 210, attempts: 3 }]);
        await store.current.transaction((transaction) => transaction.dropOutbox(211));
        expect(await take(1000)).toEqual([]);
      },
  };
}
