import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partitionsOf } from '../../../testing/partitions-of.js';
import { whyNoPostgres } from '../../../testing/postgres-server.js';
import { one, reachOfReads, reachOfWrites, three, two, type Reach } from '../../../testing/reach-of-methods.js';
import { freshAddress } from '../../../testing/shared-postgres.js';
import type { CommentStore } from '../../store/comment-store.js';
import { fill } from '../../testing/fill-store.js';
import { sampleRecord } from '../../testing/index.js';
import { postgresStore, type PostgresPool } from './index.js';

const missing = await whyNoPostgres();

describe.skipIf(missing)(`PostgreSQL in partitions${missing ? `, left out since ${missing}` : ''}`, () => {
  let pool: pg.Pool;
  let store: CommentStore;
  let sent: { sql: string; values: unknown[] }[] = [];

  beforeAll(async () => {
    pool = new pg.Pool({ connectionString: await freshAddress() });
    store = postgresStore({ pool: overheard(pool), partitions: 4, limitMs: 60_000 });
    await fill(store, [one, two, three], { writerHash: 'w', emailHmac: 'e', authorKey: 'k' });
    // Other partitions have rows too.
    for (const articleId of 'bcdefgh') await fill(store, [sampleRecord(1, { articleId })]);
  }, 180_000);
  afterAll(() => pool.end());

  /** A pool that keeps what is sent through it. */
  function overheard(own: pg.Pool): PostgresPool {
    const hear = <Of extends Pick<PostgresPool, 'query'>>(target: Of) =>
      new Proxy(target, {
        get(_, name) {
          if (name === 'query')
            return (sql: string, values?: unknown[]) => {
              if (/^(SELECT|INSERT|UPDATE|DELETE|WITH)\b/.test(sql)) sent.push({ sql, values: values ?? [] });
              return target.query(sql, values);
            };
          const value: unknown = Reflect.get(target, name);
          return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
        },
      });
    return Object.assign(Object.create(hear(own)) as PostgresPool, { connect: async () => hear(await own.connect()) });
  }

  async function reachOf(work: () => Promise<unknown>): Promise<{ reach: Reach; plans: string }> {
    sent = [];
    await work();
    const statements = sent;
    const touched = new Set<string>();
    let plans = '';
    for (const { sql, values } of statements) {
      const { partitions, plan } = await partitionsOf(pool, sql, values);
      for (const partition of partitions) touched.add(partition);
      plans += `${sql}\n${plan}\n`;
    }
    return { reach: touched.size === 0 ? 'none' : touched.size === 1 ? 'one' : 'every', plans };
  }

  test.each(Object.entries(reachOfReads))('%s reaches as far as it must', async (_, [expected, read]) => {
    const { reach, plans } = await reachOf(() => read(store));
    expect(reach, plans).toBe(expected);
  });

  test.each(Object.entries(reachOfWrites))(
    '%s in a transaction reaches as far as it must',
    async (_, [expected, work]) => {
      const { reach, plans } = await reachOf(() => store.transaction(work));
      expect(reach, plans).toBe(expected);
    },
  );

  const partitioned = async () =>
    (
      await pool.query<{ name: string }>(
        'SELECT relname AS name FROM pg_partitioned_table JOIN pg_class ON oid = partrelid WHERE pg_table_is_visible(oid) ORDER BY relname',
      )
    ).rows.map(({ name }) => name);

  test('has every row of a thread in one partition of each table', async () => {
    const places = new Set<string>();
    for (const name of await partitioned()) {
      const found = await pool.query<{ place: string }>(
        `SELECT DISTINCT tableoid::regclass::text AS place FROM ${name} WHERE article_id = 'a'`,
      );
      for (const { place } of found.rows) places.add(place.replace(`${name}_`, ''));
    }
    expect(places.size).toBe(1);
  });

  test('has the tables and indexes that docs/scaling.md tells to spread over machines', async () => {
    const page = readFileSync(new URL('../../../../../docs/scaling.md', import.meta.url), 'utf8');
    const [citus = '', yugabyte = ''] = [...page.matchAll(/```sql\n(.*?)```/gs)].map(([, sql]) => sql);
    const named = [...citus.matchAll(/'([a-z_]+)'/g)].map(([, name]) => name);
    const others = ['article_id', 'bucket', 'none', 'rate_limit'];
    expect([...new Set(named)].filter((name) => !others.includes(name ?? '')).toSorted()).toEqual(await partitioned());
    // Every word of it is PostgreSQL's too.
    await pool.query(yugabyte);
  });
});
