import pg from 'pg';
import { expect, test } from 'vitest';
import { startPostgres, whyNoPostgres } from '../../packages/comments/testing/fault-postgres.mjs';
import { FaultService } from './fault-service.js';
import { KILLS, ROUNDS_MS, writeThroughKills, type Inside } from './kill-rounds.js';

/** In every so many rounds the server crashes first, and the service has to live through it. */
const CRASHES_EVERY = 5;
const title = `what was answered as taken is in PostgreSQL once after ${KILLS} kills, and crashes of the server between`;

if (whyNoPostgres) test.skip(`${title} (${whyNoPostgres})`, () => undefined);
else test(title, surviveKills, ROUNDS_MS);

async function surviveKills(): Promise<void> {
  const server = await startPostgres();
  const address = server.freshAddress();
  const service = new FaultService(address);
  try {
    await service.start();
    const { unavailable } = await writeThroughKills(
      service,
      () => lookInside(address),
      async (round) => {
        if (round % CRASHES_EVERY > 0) return;
        await server.crash();
        await server.restart();
      },
    );
    expect(unavailable).toBeGreaterThan(0);
  } finally {
    await service.kill();
    await server.remove();
  }
}

async function lookInside(address: string): Promise<Inside> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const count = async (sql: string) => Number((await client.query<{ n: string | null }>(sql)).rows[0]?.n);
  try {
    return {
      integrity: 'ok', // PostgreSQL has no check of its own; the rows are compared with what was sent
      rows: await count('SELECT count(*) AS n FROM comment'),
      counted: await count('SELECT sum(published) AS n FROM thread_count'),
      keys: await count('SELECT count(*) AS n FROM idempotency'),
    };
  } finally {
    await client.end();
  }
}
