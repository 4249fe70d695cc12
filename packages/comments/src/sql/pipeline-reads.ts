import type { PipelineReads } from '../store/store-transaction.js';
import type { ProvenIdentity } from '../records/private-record.js';
import { toListEntry, toNamesake, toReplay } from './rows.js';
import type { SqlConnection, SqlValue, SqlWords } from './sql-connection.js';

/** The statement of namesakes, apart so that a test can ask an engine how it would run it. */
export const pipelineStatements = ({ indexedBy }: Pick<SqlWords, 'indexedBy'>) => ({
  namesakes:
    'SELECT own.writer_hash, own.author_key, CASE WHEN own.email_confirmed = 1 THEN own.email_hmac END AS email_hmac, ' +
    '(SELECT count(*) FROM moderation_event AS moved WHERE moved.article_id = ? ' +
    `AND moved.comment_id = comment.id AND moved.to_state = 'published' AND moved.actor_kind = 'moderator') AS approvals ` +
    `FROM comment ${indexedBy('comment_named')} ` +
    'CROSS JOIN comment_private AS own WHERE own.article_id = ? AND own.id = comment.id ' +
    `AND comment.article_id = ? AND comment.name_key = ? AND comment.state = 'published' ORDER BY comment.id DESC LIMIT ?`,
});

const publishedOwn =
  'comment_private AS own JOIN comment ON comment.article_id = own.article_id AND comment.id = own.id';

/** One part for each proof, and none for those that are missing: each is read by its own index. */
const proofsOf = ({ writerHash, emailHmac, authorKey }: ProvenIdentity) =>
  [
    ['writer_hash = ?', writerHash],
    ['email_hmac = ? AND email_confirmed = 1', emailHmac],
    ['author_key = ?', authorKey],
  ].flatMap(([condition, value]) => (condition && value ? [{ condition, value }] : []));

/** What the pipeline asks before a comment is kept, over SQL. */
export function sqlPipelineReads(connection: SqlConnection): PipelineReads {
  const statements = pipelineStatements(connection.words);
  const first = async (sql: string, ...values: SqlValue[]) => (await connection.all(sql, ...values))[0];
  return {
    async findReplay(articleId, key, now) {
      await connection.lock('replay', articleId, key);
      const sql = 'SELECT * FROM idempotency WHERE article_id = ? AND key = ? AND expires_at > ?';
      const row = await first(sql, articleId, key, now);
      return row ? toReplay(row) : null;
    },
    async saveReplay(articleId, { key, requestHash, commentId, answer, expiresAt }) {
      await connection.all(
        'INSERT INTO idempotency (article_id, key, request_hash, comment_id, answer, expires_at) VALUES (?, ?, ?, ?, ?, ?) ' +
          'ON CONFLICT (article_id, key) DO UPDATE SET request_hash = excluded.request_hash, ' +
          'comment_id = excluded.comment_id, answer = excluded.answer, expires_at = excluded.expires_at',
        ...[articleId, key, requestHash, commentId, answer, expiresAt],
      );
    },
    async findDuplicate(articleId, duplicateKey, since) {
      await connection.lock('duplicate', articleId, duplicateKey);
      const sql =
        'SELECT id FROM comment_private WHERE article_id = ? AND duplicate_key = ? AND created_at >= ? ORDER BY id LIMIT 1';
      const row = await first(sql, articleId, duplicateKey, since);
      return row ? String(row['id']) : null;
    },
    async countOtherThreads(articleId, duplicateKey, since) {
      const sql =
        'SELECT count(DISTINCT article_id) AS n FROM comment_private WHERE duplicate_key = ? AND created_at >= ? AND article_id <> ?';
      return Number((await first(sql, duplicateKey, since, articleId))?.['n']);
    },
    async listRecentTexts(articleId, since, limit) {
      const sql =
        'SELECT id, source FROM comment_private WHERE article_id = ? AND created_at >= ? ORDER BY id DESC LIMIT ?';
      const rows = await connection.all(sql, articleId, since, limit);
      return rows.map((row) => ({ id: String(row['id']), source: String(row['source']) }));
    },
    async countPublishedBy(identity, enough) {
      const proofs = proofsOf(identity);
      if (proofs.length === 0) return 0;
      const parts = proofs.map(
        ({ condition }) =>
          `SELECT comment.article_id, comment.id FROM ${publishedOwn} WHERE own.${condition} AND state = 'published'`,
      );
      const sql = `SELECT count(*) AS n FROM (SELECT * FROM (${parts.join(' UNION ')}) AS found LIMIT ?) AS counted`;
      return Number((await first(sql, ...proofs.map(({ value }) => value), enough))?.['n']);
    },
    listNamesakes: async (articleId, nameKey, limit) =>
      (await connection.all(statements.namesakes, articleId, articleId, articleId, nameKey, limit)).map(toNamesake),
    async isNameOf(articleId, nameKey, identity) {
      for (const { condition, value } of proofsOf(identity)) {
        const sql =
          `SELECT 1 AS yes FROM ${publishedOwn} WHERE own.${condition} AND own.article_id = ? ` +
          `AND comment.article_id = ? AND comment.name_key = ? AND state = 'published' LIMIT 1`;
        if (await first(sql, value, articleId, articleId, nameKey)) return true;
      }
      return false;
    },
    async rateTime(bucket) {
      await connection.lock('rate', bucket);
      const row = await first('SELECT tat FROM rate_limit WHERE bucket = ?', bucket);
      return row ? Number(row['tat']) : null;
    },
    async setRateTime(bucket, time) {
      const sql =
        'INSERT INTO rate_limit (bucket, tat) VALUES (?, ?) ON CONFLICT (bucket) DO UPDATE SET tat = excluded.tat';
      await connection.all(sql, bucket, time);
    },
    lists: async () => (await connection.all('SELECT * FROM list_entry ORDER BY kind, entry')).map(toListEntry),
    isConfirmed: async (writerHash, emailHmac) =>
      (await first(
        'SELECT 1 AS yes FROM confirmed_email WHERE email_hmac = ? AND writer_hash = ?',
        emailHmac,
        writerHash,
      )) !== undefined,
  };
}
