import pg from 'pg';
import { StoreError } from '../../store-error.js';

/** What the store asks of a pool of `pg`. */
export interface PostgresPool {
  /** A connection for oneself, until it is released. */
  connect(): Promise<PostgresClient>;
  /** One statement on any connection. */
  query(sql: string, values?: unknown[]): Promise<PostgresResult>;
  /** A connection that waited in the pool broke. */
  on(event: 'error', listener: (error: Error) => void): unknown;
  /** Closes every connection. */
  end(): Promise<void>;
}

/** One connection of the pool. */
export interface PostgresClient {
  /** One statement; several where there are no values. */
  query(sql: string, values?: unknown[]): Promise<PostgresResult>;
  /** The connection broke. */
  on(event: 'error', listener: (error: Error) => void): unknown;
  /** Listens no longer. */
  off(event: 'error', listener: (error: Error) => void): unknown;
  /** Gives it back to the pool, or closes it. */
  release(destroy?: boolean): void;
}

/** What a statement gave. */
export interface PostgresResult {
  /** The rows, their columns by name. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/**
 * A pool of the store's own.
 * @throws {StoreError} when the address cannot be read
 */
export function openPool(connectionString: string, limitMs: number): PostgresPool {
  const options = {
    connectionString,
    max: 10,
    keepAlive: true,
    statement_timeout: limitMs,
    // Without it a caller would wait for a server that is gone, or for a free connection, for ever.
    connectionTimeoutMillis: limitMs,
  };
  try {
    // Connects to nothing, but reads the address, which the pool would do at the first call.
    new pg.Client(options);
  } catch (cause) {
    throw new StoreError(
      'unavailable',
      'The address of the comment database cannot be read. No comment can be kept or shown. ' +
        'Write it as postgres://user:password@host:5432/database, with %40 for an @ in the password.',
      { cause },
    );
  }
  return new pg.Pool(options);
}
