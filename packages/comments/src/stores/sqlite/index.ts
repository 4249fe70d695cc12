import type { CommentStore, PageRequest } from '../../store.js';
import { Connection } from './connection.js';
import { toComment, toEvent, toPrivate } from './rows.js';
import { ALL, COUNT_REPLIES, FIND, REPLIES, ROOTS, UNPUBLISHED, WAITING } from './statements.js';
import { sqliteTransaction } from './sqlite-transaction.js';

/**
 * Keeps comments in a SQLite file: one writer at a time, also among several processes of one host, and never on a network
 * file system. Needs Node 22.13 or later. A comment is acknowledged after the disk has it.
 */
export function sqliteStore(path: string): CommentStore {
  const writer = new Connection(path, { writes: true });
  // Apart from the writer, so that a reader never sees what is not committed yet.
  const reader = new Connection(path, { writes: false });
  // Makes the tables now: a wrong path or an old Node is told at the start, not to the first reader.
  writer.get('SELECT 1');
  let last: Promise<unknown> = Promise.resolve();

  return {
    transaction(work) {
      const run = async () => {
        await writer.begin();
        try {
          const result = await work(sqliteTransaction(writer));
          writer.run('COMMIT');
          return result;
        } catch (error) {
          writer.rollBack();
          throw error;
        }
      };
      const result = last.then(run, run);
      last = result.catch(() => undefined);
      return result;
    },
    listRoots: async (articleId, page) => list(reader, articleId, page, ROOTS),
    listAll: async (articleId, page) => list(reader, articleId, page, ALL),
    async listReplies(articleId, rootIds, perRoot) {
      return rootIds.flatMap((rootId) => reader.all(REPLIES, articleId, rootId, rootId, perRoot).map(toComment));
    },
    async listUnpublishedBy(articleId, writerHash) {
      return reader.all(UNPUBLISHED, writerHash, articleId).map(toComment);
    },
    listPending: async (limit) => reader.all(WAITING, limit).map(toComment),
    async countReplies(articleId, rootIds) {
      const counts = rootIds.map(
        (rootId) => [rootId, Number(reader.get(COUNT_REPLIES, articleId, rootId, rootId)?.['n'])] as const,
      );
      return new Map(counts.filter(([, count]) => count > 0));
    },
    async figures(articleId) {
      const thread = reader.get('SELECT revision, last_activity_at FROM thread WHERE article_id = ?', articleId);
      const counts = reader.get(
        'SELECT sum(published) AS published, sum(roots) AS roots FROM thread_count WHERE article_id = ?',
        articleId,
      );
      const at = thread?.['last_activity_at'] ?? null;
      return {
        published: Number(counts?.['published'] ?? 0),
        roots: Number(counts?.['roots'] ?? 0),
        revision: Number(thread?.['revision'] ?? 0),
        lastActivityAt: at === null ? null : Number(at),
      };
    },
    async find(articleId, id) {
      const row = reader.get(FIND, articleId, id);
      return row ? toComment(row) : null;
    },
    async findPrivate(articleId, id) {
      const row = reader.get('SELECT * FROM comment_private WHERE article_id = ? AND id = ?', articleId, id);
      return row ? toPrivate(row) : null;
    },
    listEvents: async (articleId, id) =>
      reader
        .all('SELECT * FROM moderation_event WHERE article_id = ? AND comment_id = ? ORDER BY seq', articleId, id)
        .map(toEvent),
    async purge(now) {
      await this.transaction(async () => {
        writer.run('DELETE FROM idempotency WHERE expires_at <= ?', now);
        writer.run('DELETE FROM rate_limit WHERE tat <= ?', now);
        writer.run('UPDATE comment_private SET ip_hmac = NULL, purge_at = NULL WHERE purge_at <= ?', now);
      });
    },
    async close() {
      await last;
      reader.close();
      writer.close();
    },
  };
}

// The words of each order stand here whole: nothing from a request becomes part of a statement.
function list(
  reader: Connection,
  articleId: string,
  { sort, after, limit }: PageRequest,
  from: typeof ROOTS | typeof ALL,
) {
  const rows =
    sort === 'newest'
      ? reader.all(`${from} AND id < ? ORDER BY id DESC LIMIT ?`, articleId, after ?? '~', limit)
      : reader.all(`${from} AND id > ? ORDER BY id LIMIT ?`, articleId, after ?? '', limit);
  return rows.map(toComment);
}
