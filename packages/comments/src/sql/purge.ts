import type { SqlConnection } from './sql-connection.js';

/** Drops what may not be kept beyond `now`; see `CommentStore.purge`. */
export async function purgeSql(connection: SqlConnection, now: number): Promise<void> {
  await connection.all('DELETE FROM idempotency WHERE expires_at <= ?', now);
  await connection.all('DELETE FROM rate_limit WHERE tat <= ?', now);
  await connection.all('DELETE FROM ticket WHERE expires_at <= ?', now);
  await connection.all('UPDATE comment_private SET ip_hmac = NULL, purge_at = NULL WHERE purge_at <= ?', now);
}
