import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseSync } from 'node:sqlite';
import type { SqlConnection, SqlRow, SqlTuple, SqlValue } from '../../sql/sql-connection.js';
import { StoreError } from '../../store-error.js';
import { openDatabase } from './open-database.js';
import { sqliteWords } from './sqlite-words.js';

// SQLITE_READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB: the file may be whole again, this connection to it will not.
const LOST = new Set([8, 10, 11, 13, 14, 26]);

type Statement = ReturnType<DatabaseSync['prepare']>;

/**
 * A connection that opens when it is first needed and again after a failure of the file, so that a full disk or one that was
 * read-only is forgotten as soon as it is neither. Every failure is a `StoreError`.
 */
export class Connection implements SqlConnection {
  readonly words = sqliteWords;
  #database: DatabaseSync | undefined;
  #statements = new Map<string, Statement>();
  #tuples = new Map<string, Statement>();

  constructor(
    private readonly path: string,
    private readonly options: { writes: boolean },
  ) {}

  async all(sql: string, ...values: SqlValue[]): Promise<SqlRow[]> {
    return this.#attempt(() => this.#prepare(sql).all(...values));
  }

  async tuples(sql: string, ...values: SqlValue[]): Promise<SqlTuple[]> {
    return this.#attempt(() => {
      const statement = this.#prepare(sql, { tuples: true });
      // The driver is told so when the statement is prepared.
      return statement.all(...values) as unknown as SqlTuple[];
    });
  }

  /** One writer at a time: BEGIN IMMEDIATE has locked everything already. */
  async lock(): Promise<void> {
    return undefined;
  }

  run(sql: string): void {
    this.#attempt(() => this.#prepare(sql).run());
  }

  /**
   * Begins a transaction that writes. While another process writes, it is asked for again and again instead of waited for in
   * one piece: the driver's own waiting would stop every other request of this process.
   */
  async begin(): Promise<void> {
    for (const deadline = Date.now() + 5000; ; await sleep(2 + Math.random() * 8)) {
      try {
        this.run('PRAGMA busy_timeout = 20');
        this.run('BEGIN IMMEDIATE');
        this.run('PRAGMA busy_timeout = 5000');
        return;
      } catch (error) {
        if (!isBusy(error) || Date.now() > deadline) throw error;
      }
    }
  }

  /** Ends a transaction that is under way, whatever state the file is in. */
  rollBack(): void {
    try {
      if (this.#database?.isTransaction) this.#database.exec('ROLLBACK');
    } catch {
      this.#drop();
    }
  }

  close(): void {
    try {
      if (this.options.writes) this.#database?.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // The log stays beside the file and is read at the next start.
    }
    this.#drop();
  }

  #prepare(sql: string, { tuples = false } = {}) {
    this.#database ??= openDatabase(this.path, this.options);
    const statements = tuples ? this.#tuples : this.#statements;
    const known = statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    if (tuples) statement.setReturnArrays(true);
    statements.set(sql, statement);
    return statement;
  }

  #attempt<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (cause) {
      if (cause instanceof StoreError) throw cause;
      if (LOST.has(codeOf(cause))) this.#drop();
      throw new StoreError(
        'unavailable',
        'The comment database could not be used. What was to be read or written was not. ' +
          'See the cause for the database’s own words; the store tries again by itself at the next call.',
        { cause },
      );
    }
  }

  #drop(): void {
    this.#statements = new Map();
    this.#tuples = new Map();
    const database = this.#database;
    this.#database = undefined;
    try {
      database?.close();
    } catch {
      // A connection that cannot even be closed holds nothing that was acknowledged.
    }
  }
}

const BUSY = 5;
const isBusy = (error: unknown) => error instanceof StoreError && codeOf(error.cause) === BUSY;

/** The primary result code of SQLite (https://sqlite.org/rescode.html), 0 for an error of another origin. */
const codeOf = (cause: unknown) =>
  typeof cause === 'object' && cause !== null && 'errcode' in cause ? Number(cause.errcode) & 0xff : 0;
