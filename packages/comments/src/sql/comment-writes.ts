import type { CommentState } from '@standfirst/core';
import { anchorTarget, nameKey, type CommentRecord } from '../records/comment-record.js';
import type { ModerationEvent } from '../records/moderation-event.js';
import type { PrivateRecord } from '../records/private-record.js';
import type { CommentWrites } from '../store/store-transaction.js';
import { commentColumns } from './comment-columns.js';
import { toComment, toEvent, toPrivate } from './rows.js';
import type { SqlConnection } from './sql-connection.js';

const OWN = 'WHERE article_id = ? AND id = ?';
const OF_COMMENT = 'WHERE article_id = ? AND comment_id = ?';

/** What a transaction does with the comments of one article, over SQL. */
export function sqlCommentWrites(connection: SqlConnection): CommentWrites {
  // One for the whole transaction: two that held several, taken in different order, would wait for each other for ever.
  const slot = Math.floor(Math.random() * connection.words.slots);
  const find = async (articleId: string, id: string) => {
    const sql = `SELECT ${commentColumns} FROM comment ${OWN}${connection.words.forUpdate}`;
    const [row] = await connection.tuples(sql, articleId, id);
    return row ? toComment(row) : null;
  };
  return {
    find,
    async findPrivate(articleId, id) {
      const [row] = await connection.all(`SELECT * FROM comment_private ${OWN}`, articleId, id);
      return row ? toPrivate(row) : null;
    },
    async lastEvent(articleId, id) {
      const sql = `SELECT * FROM moderation_event ${OF_COMMENT} ORDER BY seq DESC LIMIT 1`;
      const [row] = await connection.all(sql, articleId, id);
      return row ? toEvent(row) : null;
    },
    async latestId(articleId) {
      const [row] = await connection.all('SELECT max(id) AS id FROM comment WHERE article_id = ?', articleId);
      return typeof row?.['id'] === 'string' ? row['id'] : null;
    },
    async insert(comment, secret, event) {
      await insertComment(connection, comment);
      if (comment.parentId !== null) {
        // Only the first answer writes here, so that those who answer one comment do not wait for each other.
        const answered = `UPDATE comment SET answered = 1 ${OWN} AND answered = 0`;
        await connection.all(answered, comment.articleId, comment.parentId);
      }
      await insertPrivate(connection, comment, secret);
      await insertEvent(connection, comment, 1, event);
      await count(connection, slot, comment, null, comment.state, comment.createdAt);
    },
    async move(articleId, id, event) {
      const comment = await find(articleId, id);
      if (!comment) return;
      const gone =
        event.to === 'erased'
          ? ', author = NULL, name_key = NULL, body = NULL, anchor = NULL, anchor_target = NULL'
          : '';
      const sql = `UPDATE comment SET state = ?, reason = ?, changed_at = ?${gone} ${OWN}`;
      await connection.all(sql, event.to, event.reason ?? null, event.at, articleId, id);
      if (event.to === 'erased') {
        await connection.all(`DELETE FROM comment_private ${OWN}`, articleId, id);
        await connection.all(`DELETE FROM comment_revision ${OF_COMMENT}`, articleId, id);
        await connection.all(`DELETE FROM report ${OF_COMMENT}`, articleId, id);
      }
      await addEvent(connection, comment, event);
      await count(connection, slot, comment, comment.state, event.to, null);
    },
    async revise(articleId, id, { body, source, duplicateKey, at, actor }, event) {
      const comment = await find(articleId, id);
      const [known] = await connection.all(`SELECT source FROM comment_private ${OWN}`, articleId, id);
      if (!comment || !known) return;
      await connection.all(
        'INSERT INTO comment_revision (article_id, comment_id, revision, source, body, replaced_at, actor_kind, actor_id) ' +
          'VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        ...[articleId, id, comment.revision, String(known['source']), JSON.stringify(comment.body), at, actor.kind],
        actor.id ?? null,
      );
      const next = [JSON.stringify(body), at, comment.revision + 1];
      await connection.all(`UPDATE comment SET body = ?, edited_at = ?, revision = ? ${OWN}`, ...next, articleId, id);
      const secret = `UPDATE comment_private SET source = ?, duplicate_key = ? ${OWN}`;
      await connection.all(secret, source, duplicateKey, articleId, id);
      if (event) await addEvent(connection, comment, event);
      await count(connection, slot, comment, comment.state, comment.state, null);
    },
    async addReport({ articleId, commentId, reader, reason, detail, at, resolvedAt }) {
      const rows = await connection.all(
        'INSERT INTO report (article_id, comment_id, reader, reason, detail, at, resolved_at) VALUES (?, ?, ?, ?, ?, ?, ?) ' +
          'ON CONFLICT (article_id, comment_id, reader) DO NOTHING RETURNING reader',
        ...[articleId, commentId, reader, reason, detail, at, resolvedAt],
      );
      return rows.length > 0;
    },
    async countReports(articleId, id) {
      const sql = `SELECT count(*) AS n FROM report ${OF_COMMENT} AND resolved_at IS NULL`;
      return Number((await connection.all(sql, articleId, id))[0]?.['n']);
    },
    async resolveReports(articleId, id, at) {
      const sql = `UPDATE report SET resolved_at = ? ${OF_COMMENT} AND resolved_at IS NULL`;
      await connection.all(sql, at, articleId, id);
    },
  };
}

async function insertComment(connection: SqlConnection, comment: CommentRecord): Promise<void> {
  const { articleId, id, parentId, rootId, depth, state, author, body, anchor, reason } = comment;
  const [authorJson, bodyJson, anchorJson] = [author, body, anchor].map((part) => part && JSON.stringify(part));
  const places = commentColumns.replaceAll(/\w+/g, '?');
  await connection.all(
    `INSERT INTO comment (${commentColumns}, anchor_target, name_key) VALUES (${places}, ?, ?)`,
    ...[
      articleId,
      id,
      parentId,
      rootId,
      depth,
      state,
      authorJson ?? null,
      bodyJson ?? null,
      anchorJson ?? null,
      reason,
    ],
    ...[comment.createdAt, comment.editedAt, comment.revision, comment.changedAt],
    ...[anchorTarget(anchor), nameKey(author?.name)],
  );
}

async function insertPrivate(
  connection: SqlConnection,
  { articleId, id, createdAt }: CommentRecord,
  secret: PrivateRecord,
): Promise<void> {
  const { source, duplicateKey, emailCipher, emailKeyId, emailHmac, emailConfirmed, ipHmac, browserFamily } = secret;
  await connection.all(
    'INSERT INTO comment_private (article_id, id, source, duplicate_key, email_cipher, email_key_id, email_hmac, ' +
      'email_confirmed, ip_hmac, browser_family, writer_hash, author_key, created_at, purge_at) ' +
      'VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[articleId, id, source, duplicateKey, emailCipher, emailKeyId, emailHmac, Number(emailConfirmed), ipHmac],
    ...[browserFamily, secret.writerHash, secret.authorKey, createdAt, secret.purgeAt],
  );
}

/** The next event of a comment that was read to be changed, so that nobody else adds to its history meanwhile. */
async function addEvent(connection: SqlConnection, comment: CommentRecord, event: ModerationEvent): Promise<void> {
  // A statement of its own: engines that spread their tables take no question inside of an INSERT.
  const sql = `SELECT max(seq) AS last FROM moderation_event ${OF_COMMENT}`;
  const [row] = await connection.all(sql, comment.articleId, comment.id);
  await insertEvent(connection, comment, Number(row?.['last'] ?? 0) + 1, event);
}

async function insertEvent(
  connection: SqlConnection,
  { articleId, id }: CommentRecord,
  seq: number,
  event: ModerationEvent,
): Promise<void> {
  const { at, actor, action, from, to, revision, reason = null, note = null, evidence } = event;
  await connection.all(
    'INSERT INTO moderation_event (article_id, comment_id, seq, at, actor_kind, actor_id, action, from_state, to_state, revision, ' +
      'reason, note, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[articleId, id, seq, at, actor.kind, actor.id ?? null, action, from, to, revision, reason, note],
    evidence ? JSON.stringify(evidence) : null,
  );
}

/** Moves the figures of the thread along with one comment. */
async function count(
  connection: SqlConnection,
  slot: number,
  { articleId, depth }: CommentRecord,
  from: CommentState | null,
  to: CommentState,
  activity: number | null,
): Promise<void> {
  const change = Number(to === 'published') - Number(from === 'published');
  await connection.all(
    'INSERT INTO thread_count (article_id, slot, published, roots, revision, last_activity_at) VALUES (?, ?, ?, ?, 1, ?) ' +
      'ON CONFLICT (article_id, slot) DO UPDATE SET published = thread_count.published + excluded.published, ' +
      'roots = thread_count.roots + excluded.roots, revision = thread_count.revision + 1, ' +
      // A comment that was imported may be older than the last one.
      'last_activity_at = CASE WHEN thread_count.last_activity_at IS NULL OR excluded.last_activity_at > thread_count.last_activity_at ' +
      'THEN excluded.last_activity_at ELSE thread_count.last_activity_at END',
    ...[articleId, slot, change, depth === 0 ? change : 0, activity],
  );
}
