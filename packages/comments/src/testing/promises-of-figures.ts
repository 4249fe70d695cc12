import { transitions, type CommentState } from '@standfirst/core';
import type { Contract } from '@standfirst/core/testing';
import { expect } from 'vitest';
import { fill } from './fill-store.js';
import type { TestedStore } from './describe-store.js';
import { movedBy, samplePrivate, sampleRecord, submitted } from './sample-records.js';

export function promisesOfFigures(store: TestedStore): Contract {
  // Repeatable, and different enough for every legal move to happen.
  const random = (seed: number) => () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;

  return {
    'counts what is published after any walk through the states, at once and one by one': async () => {
      const next = random(7);
      const root = sampleRecord(1);
      const records = [root, ...[2, 3, 4, 5, 6].map((n) => sampleRecord(n, n % 2 ? { parent: root } : {}))];
      await fill(store.current, records);
      const walk = async (id: string) => {
        let state: CommentState = 'published';
        for (let step = 0; step < 12; step += 1) {
          const moves = transitions.filter(({ from, to }) => from === state && to !== 'erased');
          const move = moves[Math.floor(next() * moves.length)];
          if (!move) break;
          const event = movedBy(move.action, state, move.to);
          await store.current.transaction((transaction) => transaction.move('a', id, event));
          state = move.to;
        }
      };
      await Promise.all(records.map(({ id }) => walk(id)));
      const published = (await store.current.listAll('a', { sort: 'oldest', limit: 99 })).filter(
        ({ state }) => state === 'published',
      );
      expect(await store.current.figures('a')).toMatchObject({
        published: published.length,
        roots: published.filter(({ depth }) => depth === 0).length,
      });
      expect(await store.current.transaction((transaction) => transaction.recount('a'))).toBe(false);
    },

    'counts from when the last comment is, also when an older one comes after it': async () => {
      const records = [sampleRecord(9), sampleRecord(2), sampleRecord(5)];
      for (const record of records) await fill(store.current, [record]);
      expect((await store.current.figures('a')).lastActivityAt).toBe(sampleRecord(9).createdAt);
    },

    'counts forty comments that come at once': async () => {
      const insert = (number: number) =>
        store.current.transaction((transaction) =>
          transaction.insert(sampleRecord(number), samplePrivate(), submitted('published')),
        );
      await Promise.all(Array.from({ length: 40 }, (_, number) => insert(number)));
      expect(await store.current.figures('a')).toMatchObject({ published: 40, roots: 40, revision: 40 });
    },
  };
}
