import { sqlDeskReads } from '../../sql/desk-reads.js';
import { purgeSql } from '../../sql/purge.js';
import { sqlThreadReads } from '../../sql/thread-reads.js';
import { sqlTransaction } from '../../sql/sql-transaction.js';
import type { SqlConnection } from '../../sql/sql-connection.js';
import type { CommentStore } from '../../store/comment-store.js';
import { Connection } from './connection.js';
import { migrate } from './migrate.js';
import { openPool, type PostgresPool } from './pool.js';
import { postgresWords } from './postgres-words.js';
import { transact } from './transact.js';

export type { PostgresClient, PostgresPool, PostgresResult } from './pool.js';

/** Where the comments are: an address, for which the store opens its own pool of ten connections, or a pool of yours. */
export type PostgresOptions = (PostgresAddress | { readonly pool: PostgresPool }) & {
  /** Spreads new tables by article over as many partitions. Decided once: tables that exist stay as they are. */
  readonly partitions?: number;
  /**
   * Milliseconds that a statement of a transaction may take, waiting for others included; 3000 where it is not given. With an
   * address also those of a read, and of waiting for a connection: many writers at once on a slow machine need more.
   */
  readonly limitMs?: number;
};

/** Where the server is. */
export interface PostgresAddress {
  /** `postgres://user:password@host/database`; `?options=-c%20search_path%3Dcomments` for a schema of its own. */
  readonly connectionString: string;
}

/**
 * Keeps comments in PostgreSQL 15 or later, for any number of processes. Makes its tables at the first call, and works again by
 * itself when the server comes back. A comment is acknowledged after the disk has it. Needs the package `pg`; a pool of yours
 * is left open by `close`.
 */
export function postgresStore(options: PostgresOptions): CommentStore {
  const { partitions = 0, limitMs = 3000 } = options;
  if (!Number.isInteger(partitions) || partitions < 0)
    throw new RangeError(
      `partitions is ${partitions}. Tables can only be spread over a whole number of parts. Give one such as 16, or leave it out.`,
    );
  if (!Number.isInteger(limitMs) || limitMs < 1)
    throw new RangeError(
      `limitMs is ${limitMs}. A statement can only be given a whole number of milliseconds. Give one such as 3000, or leave it out.`,
    );
  const pool = 'pool' in options ? options.pool : openPool(options.connectionString, limitMs);
  const words = postgresWords({ partitions });
  // Connections break when the server restarts: the pool opens others, and a statement under way tells of it.
  pool.on('error', () => undefined);

  let opening: Promise<void> | undefined;
  const open = () =>
    (opening ??= transact({ pool, words, limitMs }, (connection) => migrate(connection, partitions)).catch(
      (error: unknown) => {
        opening = undefined;
        throw error;
      },
    ));
  const connected = new Connection(pool, words);
  const reader: SqlConnection = {
    words,
    lock: (...parts) => connected.lock(...parts),
    async all(sql, ...values) {
      await open();
      return connected.all(sql, ...values);
    },
    async tuples(sql, ...values) {
      await open();
      return connected.tuples(sql, ...values);
    },
  };
  const inTransaction = async <Result>(work: (connection: Connection) => Promise<Result>) => {
    await open();
    return transact({ pool, words, limitMs }, work);
  };

  return {
    ...sqlThreadReads(reader),
    ...sqlDeskReads(reader),
    transaction: (work) => inTransaction((connection) => work(sqlTransaction(connection))),
    purge: (now) => inTransaction((connection) => purgeSql(connection, now)),
    async close() {
      if (!('pool' in options)) await pool.end();
    },
  };
}
