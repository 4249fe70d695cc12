import type { SqlConnection, SqlRow, SqlTuple, SqlValue, SqlWords } from '../../sql/sql-connection.js';
import { StoreError } from '../../store-error.js';
import type { PostgresClient, PostgresPool } from './pool.js';

/** The statements' connection: a pool for reads, one client for what belongs to a transaction. Every failure is a `StoreError`. */
export class Connection implements SqlConnection {
  /** The first failure. A transaction that has one keeps nothing, even if whoever asked went on. */
  failure: StoreError | undefined;

  constructor(
    private readonly target: Pick<PostgresPool | PostgresClient, 'query'>,
    readonly words: SqlWords,
  ) {}

  async all(sql: string, ...values: SqlValue[]): Promise<SqlRow[]> {
    let place = 0;
    return this.#ask(
      sql.replaceAll('?', () => `$${(place += 1)}`),
      values,
    );
  }

  /** A pool of somebody's own need not know rows without names; the driver makes the names in the order of the columns. */
  async tuples(sql: string, ...values: SqlValue[]): Promise<SqlTuple[]> {
    return (await this.all(sql, ...values)).map((row) => Object.values(row));
  }

  /** Several statements at once, without values. */
  async run(sql: string): Promise<void> {
    await this.#ask(sql);
  }

  async #ask(sql: string, values?: SqlValue[]): Promise<SqlRow[]> {
    try {
      // Of several statements the driver gives a list, of which nobody reads.
      return [...((await this.target.query(sql, values)).rows ?? [])];
    } catch (cause) {
      const error = unavailable(cause);
      this.failure ??= error;
      throw error;
    }
  }

  /** Held until the transaction ends. Two parts with one hash wait for each other without need, and harm nothing. */
  async lock(...parts: readonly string[]): Promise<void> {
    await this.all('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', JSON.stringify(parts));
  }
}

/** The error of the driver as that of the store. */
export const unavailable = (cause: unknown): StoreError =>
  cause instanceof StoreError
    ? cause
    : new StoreError(
        'unavailable',
        'The comment database could not be used. What was to be read or written was not. ' +
          'See the cause for the database’s own words; the store tries again by itself at the next call.',
        { cause },
      );

// serialization_failure, deadlock_detected, unique_violation: another transaction was in the way.
const CROSSED = new Set<unknown>(['40001', '40P01', '23505']);

/** Whether the same work may succeed when it is run again. */
export const wasCrossed = ({ cause }: StoreError): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && CROSSED.has(cause.code);
