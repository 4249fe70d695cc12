import type { CommentRecord, ModerationEvent, PrivateRecord } from '../../comment-record.js';
import type { StoreTransaction } from '../../store.js';
import type { Connection } from './connection.js';
import { toComment, toReplay } from './rows.js';
import { COMMENT_COLUMNS, FIND } from './statements.js';

/** What can be done between BEGIN IMMEDIATE and COMMIT of this connection. */
export function sqliteTransaction(connection: Connection): StoreTransaction {
  const find = (articleId: string, id: string) => {
    const row = connection.get(FIND, articleId, id);
    return row ? toComment(row) : null;
  };
  return {
    find: async (articleId, id) => find(articleId, id),
    async latestId(articleId) {
      const row = connection.get('SELECT max(id) AS id FROM comment WHERE article_id = ?', articleId);
      return typeof row?.['id'] === 'string' ? row['id'] : null;
    },
    async findReplay(articleId, key, now) {
      const row = connection.get(
        'SELECT * FROM idempotency WHERE article_id = ? AND key = ? AND expires_at > ?',
        articleId,
        key,
        now,
      );
      return row ? toReplay(row) : null;
    },
    async saveReplay(articleId, { key, requestHash, commentId, answer, expiresAt }) {
      const sql =
        'INSERT OR REPLACE INTO idempotency (article_id, key, request_hash, comment_id, answer, expires_at) VALUES (?, ?, ?, ?, ?, ?)';
      connection.run(sql, articleId, key, requestHash, commentId, answer, expiresAt);
    },
    hasDuplicate: async (articleId, duplicateKey, since) =>
      connection.get(
        'SELECT 1 FROM comment_private WHERE article_id = ? AND duplicate_key = ? AND created_at >= ? LIMIT 1',
        articleId,
        duplicateKey,
        since,
      ) !== undefined,
    hasPublishedBy: async (writerHash) =>
      connection.get(
        `SELECT 1 FROM comment_private JOIN comment USING (article_id, id) WHERE writer_hash = ? AND state = 'published' LIMIT 1`,
        writerHash,
      ) !== undefined,
    async rateTime(bucket) {
      const row = connection.get('SELECT tat FROM rate_limit WHERE bucket = ?', bucket);
      return row ? Number(row['tat']) : null;
    },
    async setRateTime(bucket, time) {
      connection.run('INSERT OR REPLACE INTO rate_limit (bucket, tat) VALUES (?, ?)', bucket, time);
    },
    async insert(comment, secret, event) {
      insertComment(connection, comment);
      insertPrivate(connection, comment, secret);
      insertEvent(connection, comment, event);
      count(connection, comment, null, comment.state, comment.createdAt);
    },
    async move(articleId, id, event) {
      const comment = find(articleId, id);
      if (!comment) return;
      const columns =
        event.to === 'erased' ? 'state = ?, reason = ?, author = NULL, body = NULL' : 'state = ?, reason = ?';
      connection.run(
        `UPDATE comment SET ${columns} WHERE article_id = ? AND id = ?`,
        event.to,
        event.reason ?? null,
        articleId,
        id,
      );
      if (event.to === 'erased')
        connection.run('DELETE FROM comment_private WHERE article_id = ? AND id = ?', articleId, id);
      insertEvent(connection, comment, event);
      count(connection, comment, comment.state, event.to, null);
    },
  };
}

function insertComment(connection: Connection, comment: CommentRecord): void {
  const { articleId, id, parentId, rootId, depth, state, author, body, reason, createdAt } = comment;
  const sql = `INSERT INTO comment (${COMMENT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const parts = [author, body].map((part) => (part === null ? null : JSON.stringify(part)));
  connection.run(sql, articleId, id, parentId, rootId, depth, state, ...parts, reason, createdAt);
}

function insertPrivate(
  connection: Connection,
  { articleId, id, createdAt }: CommentRecord,
  secret: PrivateRecord,
): void {
  const sql =
    'INSERT INTO comment_private (article_id, id, source, duplicate_key, email_cipher, email_key_id, email_hmac, ip_hmac, ' +
    'browser_family, evidence, writer_hash, created_at, purge_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';
  const {
    source,
    duplicateKey,
    emailCipher,
    emailKeyId,
    emailHmac,
    ipHmac,
    browserFamily,
    evidence,
    writerHash,
    purgeAt,
  } = secret;
  const known = [articleId, id, source, duplicateKey, emailCipher, emailKeyId, emailHmac, ipHmac, browserFamily];
  connection.run(sql, ...known, JSON.stringify(evidence), writerHash, createdAt, purgeAt);
}

function insertEvent(connection: Connection, { articleId, id }: CommentRecord, event: ModerationEvent): void {
  const sql =
    'INSERT INTO moderation_event (article_id, comment_id, seq, at, actor_kind, actor_id, action, from_state, to_state, reason) ' +
    'SELECT ?, ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, ?, ? FROM moderation_event WHERE article_id = ? AND comment_id = ?';
  const { at, actor, action, from, to, reason = null } = event;
  connection.run(sql, articleId, id, at, actor.kind, actor.id ?? null, action, from, to, reason, articleId, id);
}

/** Moves the figures of the thread along with the state of one comment. */
function count(
  connection: Connection,
  comment: CommentRecord,
  from: string | null,
  to: string,
  activity: number | null,
): void {
  const { articleId, depth, createdAt } = comment;
  const change = Number(to === 'published') - Number(from === 'published');
  connection.run(
    'INSERT INTO thread (article_id, revision, last_activity_at, created_at) VALUES (?, 1, ?, ?) ' +
      'ON CONFLICT (article_id) DO UPDATE SET revision = revision + 1, last_activity_at = coalesce(excluded.last_activity_at, last_activity_at)',
    articleId,
    activity,
    createdAt,
  );
  connection.run(
    'INSERT INTO thread_count (article_id, slot, published, roots) VALUES (?, 0, ?, ?) ' +
      'ON CONFLICT (article_id, slot) DO UPDATE SET published = published + excluded.published, roots = roots + excluded.roots',
    articleId,
    change,
    depth === 0 ? change : 0,
  );
}
