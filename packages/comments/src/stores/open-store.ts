import type { CommentStore } from '../store/comment-store.js';
import { StoreError } from '../store-error.js';

/** Whether an address is one of PostgreSQL, `postgres://…` or `postgresql://…`; every other is the path of a file. */
export const isPostgresAddress = (address: string): boolean => /^postgres(ql)?:\/\//i.test(address);

/**
 * Opens the store that an address names: PostgreSQL for `postgres://…`, a file of SQLite for a path. Loads the store of that
 * address alone, and the driver that it needs.
 * @throws {StoreError} when the driver is missing, or the file cannot be opened; a server is asked at the first call
 */
export async function openStore(address: string): Promise<CommentStore> {
  if (!isPostgresAddress(address)) return (await import('./sqlite/index.js')).sqliteStore(address);
  const { postgresStore } = await import('./postgres/index.js').catch(asMissingDriver);
  return postgresStore({ connectionString: address });
}

/** Node's own words name a file inside of this package, and not what is to be done. */
function asMissingDriver(cause: unknown): never {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  if (code !== 'ERR_MODULE_NOT_FOUND') throw cause;
  throw new StoreError(
    'unsupported-runtime',
    'The package pg is not installed. Comments in PostgreSQL cannot be reached without it. ' +
      'Run `npm install pg` beside @standfirst/comments, and start again.',
    { cause },
  );
}
