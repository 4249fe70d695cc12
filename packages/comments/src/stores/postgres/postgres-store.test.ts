import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { schemaVersion } from '../../sql/schema/steps.js';
import { StoreError } from '../../store-error.js';
import { fill } from '../../testing/fill-store.js';
import { describeCommentStore, movedBy, sampleRecord } from '../../testing/index.js';
import { whyNoPostgres } from '../../../testing/postgres-server.js';
import { freshAddress } from '../../../testing/shared-postgres.js';
import { postgresStore } from './index.js';

const missing = await whyNoPostgres();
// Many write at once here, and a machine under load may take long: patience is not what these tests are about.
const limitMs = 60_000;
const freshStore = async (partitions = 0) =>
  postgresStore({ connectionString: await freshAddress(), partitions, limitMs });

describe.skipIf(missing)(`PostgreSQL${missing ? `, left out since ${missing}` : ''}`, () => {
  describeCommentStore('PostgreSQL', () => freshStore());
  describeCommentStore('PostgreSQL with partitions', () => freshStore(2));

  describe('a PostgreSQL database', () => {
    const page = { sort: 'oldest', limit: 99 } as const;

    test('is written by two pools into one thread, and every figure is right', async () => {
      const connectionString = await freshAddress();
      const stores = [1, 2].map(() => postgresStore({ connectionString, limitMs }));
      await Promise.all(
        Array.from({ length: 60 }, (_, number) => fill(stores[number % 2]!, [sampleRecord(number + 1)])),
      );
      for (const store of stores) {
        expect(await store.listAll('a', page)).toHaveLength(60);
        expect(await store.figures('a')).toMatchObject({ published: 60, roots: 60, revision: 60 });
        expect(await store.transaction((transaction) => transaction.recount('a'))).toBe(false);
      }
      await Promise.all(stores.map((store) => store.close()));
    });

    test('counts a hot thread in sixteen places, and is right while others move comments and count again', async () => {
      const connectionString = await freshAddress();
      const stores = [1, 2, 3].map(() => postgresStore({ connectionString, partitions: 3, limitMs }));
      await Promise.all(
        Array.from({ length: 90 }, async (_, number) => {
          const store = stores[number % 3]!;
          const { id } = sampleRecord(number);
          await fill(store, [sampleRecord(number)]);
          if (number % 3 === 0)
            await store.transaction((own) => own.move('a', id, movedBy('remove', 'published', 'removed')));
          if (number % 10 === 0) expect(await store.transaction((own) => own.recount('a'))).toBe(false);
        }),
      );
      expect(await stores[0]!.figures('a')).toMatchObject({ published: 60, roots: 60, revision: 120 });
      const pool = new pg.Pool({ connectionString });
      const { rows } = await pool.query('SELECT slot FROM thread_count WHERE published > 0');
      expect(rows.length).toBeGreaterThan(8);
      await Promise.all([...stores, { close: () => pool.end() }].map((open) => open.close()));
    });

    test('spreads its tables by article where it is asked to', async () => {
      const connectionString = await freshAddress();
      const store = postgresStore({ connectionString, partitions: 3, limitMs });
      await fill(store, [sampleRecord(1), sampleRecord(2, { articleId: 'b' }), sampleRecord(3, { articleId: 'e' })]);
      const pool = new pg.Pool({ connectionString });
      const { rows } = await pool.query('SELECT DISTINCT tableoid FROM comment');
      expect(rows.length).toBeGreaterThan(1);
      await Promise.all([store.close(), pool.end()]);
    });

    test('acknowledges only what is on the disk, whatever a pool of your own is set to', async () => {
      const [place, options] = (await freshAddress()).split('?options=');
      const pool = new pg.Pool({
        connectionString: place,
        options: `${decodeURIComponent(options ?? '')} -c synchronous_commit=off`,
        max: 1,
      });
      const store = postgresStore({ pool });
      await store.figures('a');
      // What the store sets for its transaction is looked at from inside.
      await pool.query(`CREATE TABLE seen (setting TEXT, wait TEXT);
        CREATE FUNCTION look() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          INSERT INTO seen VALUES (current_setting('synchronous_commit'), current_setting('statement_timeout')); RETURN NEW; END $$;
        CREATE TRIGGER look BEFORE INSERT ON comment FOR EACH ROW EXECUTE FUNCTION look()`);
      await fill(store, [sampleRecord(1)]);
      expect((await pool.query('SELECT * FROM seen')).rows).toEqual([{ setting: 'on', wait: '3s' }]);
      await store.close();
      expect((await pool.query('SHOW synchronous_commit')).rows).toEqual([{ synchronous_commit: 'off' }]);
      await pool.end();
    });

    test('runs work again that another transaction was in the way of', async () => {
      const store = await freshStore();
      await fill(store, [sampleRecord(1), sampleRecord(2)]);
      let runs = 0;
      const both = (first: number, second: number) =>
        store.transaction(async (transaction) => {
          runs += 1;
          await transaction.find('a', sampleRecord(first).id);
          // Long enough for the other to hold its own first; each then waits for the other.
          await new Promise((resolve) => setTimeout(resolve, 100));
          return transaction.find('a', sampleRecord(second).id);
        });
      expect(await Promise.all([both(1, 2), both(2, 1)])).toEqual([sampleRecord(2), sampleRecord(1)]);
      expect(runs).toBeGreaterThan(2);
      await store.close();
    });

    test('keeps nothing of work that went on after a failure', async () => {
      const store = await freshStore();
      const work = store.transaction(async (transaction) => {
        await transaction.setRateTime('bucket', 5);
        await transaction.setRateTime('bucket', 0.5).catch(() => undefined);
      });
      await expect(work).rejects.toBeInstanceOf(StoreError);
      expect(await store.transaction((transaction) => transaction.rateTime('bucket'))).toBeNull();
      await store.close();
    });

    test('of a newer program is refused with words', async () => {
      const connectionString = await freshAddress();
      const first = postgresStore({ connectionString });
      await first.figures('a');
      const pool = new pg.Pool({ connectionString });
      expect((await pool.query('SELECT max(version) AS version FROM schema_version')).rows).toEqual([
        { version: schemaVersion },
      ]);
      await pool.query('INSERT INTO schema_version VALUES (99)');
      const store = postgresStore({ connectionString });
      await expect(store.figures('a')).rejects.toThrow(/version 99.*newer program/s);
      await Promise.all([first.close(), store.close(), pool.end()]);
    });
  });
});
