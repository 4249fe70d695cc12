import { setTimeout as sleep } from 'node:timers/promises';
import type { SqlWords } from '../../sql/sql-connection.js';
import { StoreError } from '../../store-error.js';
import { Connection, unavailable, wasCrossed } from './connection.js';
import type { PostgresClient, PostgresPool } from './pool.js';

const RUNS = 6;

/** Where transactions run, and how long one of their statements may take. */
interface Place {
  readonly pool: PostgresPool;
  readonly words: SqlWords;
  readonly limitMs: number;
}

/** Runs work in a transaction of its own, and again when another transaction was in its way. */
export async function transact<Result>(
  place: Place,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  for (let run = 1; ; run += 1) {
    try {
      return await runOnce(place, work);
    } catch (error) {
      if (!(error instanceof StoreError) || !wasCrossed(error) || run === RUNS) throw error;
      // By chance, so that the two do not meet again.
      await sleep(Math.random() * 5 * 2 ** run);
    }
  }
}

async function runOnce<Result>(
  { pool, words, limitMs }: Place,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect().catch((cause: unknown) => {
    throw unavailable(cause);
  });
  // Without a listener the loss of a connection would end the process; the statement under way tells of it.
  const heard = () => undefined;
  client.on('error', heard);
  let whole = true;
  try {
    const connection = new Connection(client, words);
    // Whatever the server or the pool is set to: what is acknowledged is on the disk.
    await connection.run(`BEGIN; SET LOCAL synchronous_commit = on; SET LOCAL statement_timeout = ${limitMs}`);
    const result = await work(connection);
    // COMMIT after a failure is answered like any other, but keeps nothing.
    if (connection.failure) throw connection.failure;
    await connection.all('COMMIT');
    return result;
  } catch (error) {
    whole = await rollBack(client);
    throw error;
  } finally {
    client.off('error', heard);
    client.release(!whole);
  }
}

/** Whether the connection can be used again. */
const rollBack = (client: PostgresClient): Promise<boolean> =>
  client.query('ROLLBACK').then(
    () => true,
    () => false,
  );
