import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshAddressAt, PostgresServer, whyNoPostgres } from '../../../testing/postgres-server.js';
import { fill, numbers } from '../../testing/fill-store.js';
import { sampleRecord } from '../../testing/index.js';
import { postgresStore } from './index.js';

const missing = await whyNoPostgres();

describe.skipIf(missing)(`a PostgreSQL that goes away${missing ? `, left out since ${missing}` : ''}`, () => {
  const page = { sort: 'oldest', limit: 9999 } as const;
  const unavailable = { name: 'StoreError', code: 'unavailable' };
  // Its own: the others would miss it. And one that writes to the disk, as it does where it matters.
  let server: PostgresServer;
  const freshStore = async () =>
    postgresStore({ connectionString: await freshAddressAt(server.port), limitMs: 60_000 });

  beforeAll(async () => {
    server = await PostgresServer.start();
  }, 180_000);
  afterAll(() => server.remove(), 180_000);

  test('is a StoreError, and works again when it is back', async () => {
    const [store, late] = [await freshStore(), await freshStore()];
    await fill(store, [sampleRecord(1)]);
    const interrupted = store.transaction(async (transaction) => {
      await transaction.find('a', sampleRecord(1).id);
      await server.stop();
      await transaction.setRateTime('bucket', 5);
    });
    await expect(interrupted).rejects.toMatchObject(unavailable);
    await expect(store.find('a', sampleRecord(1).id)).rejects.toMatchObject(unavailable);
    await expect(fill(store, [sampleRecord(2)])).rejects.toMatchObject(unavailable);
    await expect(late.figures('a')).rejects.toMatchObject(unavailable);
    await server.startAgain();
    await fill(store, [sampleRecord(2)]);
    expect((await late.figures('a')).published).toBe(0);
    expect(await store.listAll('a', page)).toEqual([sampleRecord(1), sampleRecord(2)]);
    await Promise.all([store.close(), late.close()]);
  });

  test('has each comment that it had acknowledged when it is killed under writers, and whole figures', async () => {
    const store = await freshStore();
    const kept = new Set<number>();
    let next = 0;
    const write = async () => {
      for (;;) {
        const number = (next += 1);
        const done = await fill(store, [sampleRecord(number)]).then(
          () => true,
          (error: unknown) => void expect(error).toMatchObject(unavailable),
        );
        if (!done) return;
        kept.add(number);
      }
    };
    for (let kills = 0; kills < 3; kills += 1) {
      const before = kept.size;
      const writing = Promise.all(Array.from({ length: 8 }, write));
      while (kept.size < before + 40) await new Promise((resolve) => setTimeout(resolve, 5));
      server.kill();
      await writing;
      await server.startAgain();
    }
    const found = await store.listAll('a', page);
    const there = new Set(numbers(found));
    expect([...kept].filter((number) => !there.has(number))).toEqual([]);
    // What was under way may have been kept too, and then whole: with its part of the figures.
    expect((await store.figures('a')).published).toBe(found.length);
    expect(await store.transaction((transaction) => transaction.recount('a'))).toBe(false);
    await store.close();
  });
});
