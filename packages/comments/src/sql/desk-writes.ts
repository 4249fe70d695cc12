import type { DeskWrites } from '../store/store-transaction.js';
import { toOutboxRow, toSettings, toTicket } from './rows.js';
import type { SqlConnection } from './sql-connection.js';

/** What a transaction does besides comments, over SQL. */
export function sqlDeskWrites(connection: SqlConnection): DeskWrites {
  return {
    async settings(articleId) {
      await connection.lock('settings', articleId);
      const [row] = await connection.all('SELECT * FROM thread WHERE article_id = ?', articleId);
      return row ? toSettings(row) : null;
    },
    async saveSettings(articleId, { state, closedReason, moderation, closesAt, closeAfterDays, lists }, at) {
      await connection.all(
        'INSERT INTO thread (article_id, state, closed_reason, moderation, closes_at, close_after_days, lists, changed_at) ' +
          'VALUES (?, ?, ?, ?, ?, ?, ?, ?) ' +
          'ON CONFLICT (article_id) DO UPDATE SET state = excluded.state, closed_reason = excluded.closed_reason, ' +
          'moderation = excluded.moderation, closes_at = excluded.closes_at, close_after_days = excluded.close_after_days, ' +
          'lists = excluded.lists, changed_at = excluded.changed_at',
        ...[articleId, state, closedReason, moderation, closesAt, closeAfterDays, JSON.stringify(lists), at],
      );
    },
    async keepArticle({ articleId, url, title, seenAt }) {
      await connection.all(
        'INSERT INTO known_article (article_id, url, title, seen_at) VALUES (?, ?, ?, ?) ' +
          'ON CONFLICT (article_id) DO UPDATE SET url = excluded.url, title = excluded.title, seen_at = excluded.seen_at',
        ...[articleId, url, title, seenAt],
      );
    },
    async addToLists(entries) {
      for (const { kind, entry, verdict } of entries) {
        const sql =
          'INSERT INTO list_entry (kind, entry, verdict) VALUES (?, ?, ?) ON CONFLICT (kind, entry) DO UPDATE SET verdict = excluded.verdict';
        await connection.all(sql, kind, entry, verdict);
      }
    },
    async dropFromLists(entries) {
      for (const { kind, entry } of entries)
        await connection.all('DELETE FROM list_entry WHERE kind = ? AND entry = ?', kind, entry);
    },
    async log({ articleId, at, actor, action, detail }) {
      const place = articleId ?? '';
      await connection.lock('desk-log', place);
      const [row] = await connection.all('SELECT max(seq) AS last FROM desk_event WHERE article_id = ?', place);
      const seq = Number(row?.['last'] ?? 0) + 1;
      await connection.all(
        'INSERT INTO desk_event (article_id, seq, at, actor_kind, actor_id, action, detail) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[place, seq, at, actor.kind, actor.id ?? null, action, JSON.stringify(detail)],
      );
    },
    async saveTicket({ hash, purpose, subject, expiresAt }) {
      const sql = 'INSERT INTO ticket (hash, purpose, subject, expires_at) VALUES (?, ?, ?, ?)';
      await connection.all(sql, hash, purpose, subject, expiresAt);
    },
    async useTicket(hash, purpose, now) {
      const sql = 'DELETE FROM ticket WHERE hash = ? AND purpose = ? AND expires_at > ? RETURNING *';
      const [row] = await connection.all(sql, hash, purpose, now);
      return row ? toTicket(row) : null;
    },
    async confirm(writerHash, emailHmac, at) {
      const sql =
        'INSERT INTO confirmed_email (email_hmac, writer_hash, at) VALUES (?, ?, ?) ON CONFLICT (email_hmac, writer_hash) DO NOTHING';
      await connection.all(sql, emailHmac, writerHash, at);
    },
    async forgetEmail(emailHmac) {
      await connection.all('DELETE FROM confirmed_email WHERE email_hmac = ?', emailHmac);
      await connection.all('DELETE FROM ticket WHERE subject = ?', emailHmac);
    },
    async enqueue({ articleId, id, kind, payload, availableAt, attempts }) {
      const sql =
        'INSERT INTO outbox (article_id, id, kind, payload, available_at, attempts) VALUES (?, ?, ?, ?, ?, ?)';
      await connection.all(sql, articleId, id, kind, JSON.stringify(payload), availableAt, attempts);
    },
    async takeOutbox(now, until, limit) {
      const rows = await connection.all(
        'SELECT * FROM outbox WHERE available_at <= ? OR available_at > ? ' +
          `ORDER BY available_at, article_id, id LIMIT ?${connection.words.skipLocked}`,
        ...[now, until, limit],
      );
      const taken = rows.map(toOutboxRow);
      for (const { articleId, id } of taken) {
        const sql = 'UPDATE outbox SET available_at = ?, attempts = attempts + 1 WHERE article_id = ? AND id = ?';
        await connection.all(sql, until, articleId, id);
      }
      return taken.map((row) => ({ ...row, availableAt: until, attempts: row.attempts + 1 }));
    },
    async finishOutbox(articleId, id) {
      await connection.all('DELETE FROM outbox WHERE article_id = ? AND id = ?', articleId, id);
    },
    async dropOutbox(until) {
      await connection.all('DELETE FROM outbox WHERE available_at <= ?', until);
    },
    recount: (articleId) => recount(connection, articleId),
  };
}

async function recount(connection: SqlConnection, articleId: string): Promise<boolean> {
  const { slots, forUpdate } = connection.words;
  // Every slot exists and is held: whoever counts meanwhile waits, and adds to what is set here.
  for (let slot = 0; slot < slots; slot += 1) {
    await connection.all(
      'INSERT INTO thread_count (article_id, slot) VALUES (?, ?) ON CONFLICT (article_id, slot) DO NOTHING',
      articleId,
      slot,
    );
  }
  const kept = await connection.all(
    `SELECT published, roots FROM thread_count WHERE article_id = ? ORDER BY slot${forUpdate}`,
    articleId,
  );
  const [counted] = await connection.all(
    `SELECT count(*) AS published, coalesce(sum(CASE WHEN depth = 0 THEN 1 ELSE 0 END), 0) AS roots FROM comment ` +
      `WHERE article_id = ? AND state = 'published'`,
    articleId,
  );
  const sum = (column: string) => kept.reduce((total, row) => total + Number(row[column]), 0);
  const [published, roots] = [Number(counted?.['published']), Number(counted?.['roots'])];
  if (sum('published') === published && sum('roots') === roots) return false;
  await connection.all('UPDATE thread_count SET published = 0, roots = 0 WHERE article_id = ?', articleId);
  const sql =
    'UPDATE thread_count SET published = ?, roots = ?, revision = revision + 1 WHERE article_id = ? AND slot = 0';
  await connection.all(sql, published, roots, articleId);
  return true;
}
