/** What can stand in place of a `?`. */
export type SqlValue = string | number | null | Uint8Array;

/** One row, its columns by name. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** One row, its columns by place. */
export type SqlTuple = readonly unknown[];

/** What the statements of this folder need of an engine. They are written once; an engine differs in a few words. */
export interface SqlConnection {
  /** Runs one statement with `?` for its values; rows of what is read, none of what is written. */
  all(sql: string, ...values: SqlValue[]): Promise<SqlRow[]>;
  /** The same without names, which cost more than the values: each row in the order of the columns that the statement names. */
  tuples(sql: string, ...values: SqlValue[]): Promise<SqlTuple[]>;
  /**
   * In a transaction: nobody else gets past this call with the same parts before it ends. Does nothing where an engine has
   * one writer at a time anyway.
   */
  lock(...parts: readonly string[]): Promise<void>;
  readonly words: SqlWords;
}

/** Where the dialects differ. */
export interface SqlWords {
  /** A text compared byte by byte. */
  readonly key: string;
  readonly blob: string;
  /** Behind a table: stored in the order of its primary key. */
  readonly norowid: string;
  /** The same for tables whose key begins with the article; the place to spread them by it. */
  readonly byArticle: string;
  /** Behind a table's name: read by this index and no other. Empty where the planner chooses well by itself. */
  indexedBy(index: string): string;
  /** Behind a SELECT: what was read is kept from others until the transaction ends. */
  readonly forUpdate: string;
  /** Behind a SELECT: rows that others hold are passed over. */
  readonly skipLocked: string;
  /** Over how many rows the figures of one thread are spread, so that writers do not wait for each other at one of them. */
  readonly slots: number;
}
