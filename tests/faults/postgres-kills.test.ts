import { expect, test } from 'vitest';
import { ask, freshAddressAt, PostgresServer, whyNoPostgres } from '../../packages/comments/testing/postgres-server.js';
import { FaultService } from './fault-service.js';
import { KILLS, ROUNDS_MS, writeThroughKills, type Inside } from './kill-rounds.js';

/** In every so many rounds the server crashes first, and the service has to live through it. */
const CRASHES_EVERY = 5;
const title = `what was answered as taken is in PostgreSQL once after ${KILLS} kills, and crashes of the server between`;

const reason = await whyNoPostgres();
if (reason === null) test(title, surviveKills, ROUNDS_MS);
else test.skip(`${title}: ${reason}`, () => undefined);

async function surviveKills(): Promise<void> {
  const server = await PostgresServer.start(); // its log goes to the disk, unlike that of the shared one
  const address = await freshAddressAt(server.port);
  const service = new FaultService(address);
  try {
    await service.start();
    const { unavailable } = await writeThroughKills(
      service,
      () => lookInside(address),
      async (round) => {
        if (round % CRASHES_EVERY > 0) return;
        server.kill();
        await server.startAgain();
      },
    );
    expect(unavailable).toBeGreaterThan(0);
  } finally {
    await service.kill();
    await server.remove();
  }
}

async function lookInside(address: string): Promise<Inside> {
  const [found] = await ask(
    address,
    'SELECT (SELECT count(*) FROM comment) AS rows, (SELECT sum(published) FROM thread_count) AS counted, ' +
      '(SELECT count(*) FROM idempotency) AS keys',
  );
  return {
    integrity: 'ok', // PostgreSQL has no check of its own; the rows are compared with what was sent
    rows: Number(found?.['rows']),
    counted: Number(found?.['counted']),
    keys: Number(found?.['keys']),
  };
}
