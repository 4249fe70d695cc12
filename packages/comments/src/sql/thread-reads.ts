import type { PageRequest, ThreadReads } from '../store/thread-reads.js';
import { commentColumns, ownCommentColumns } from './comment-columns.js';
import {
  toAnchorFigures,
  toComment,
  toEvent,
  toPrivate,
  toRelation,
  toReport,
  toRevision,
  toSettings,
} from './rows.js';
import { listedSql } from './schema/steps.js';
import type { SqlConnection, SqlRow, SqlWords } from './sql-connection.js';

const select = `SELECT ${commentColumns} FROM comment`;

/** The statements of lists, apart so that a test can ask an engine how it would run them. */
export const threadStatements = ({ indexedBy }: Pick<SqlWords, 'indexedBy'>) => {
  // Indexes are named where an engine takes it: left alone, SQLite walks the primary key, and every comment in between.
  const branch = `${indexedBy('comment_branch')} WHERE article_id = ? AND root_id = ? AND id > ?`;
  return {
    /** Comments on the article; the order and the place to begin are added behind. */
    roots: `${select} ${indexedBy('comment_root')} WHERE article_id = ? AND depth = 0 AND ${listedSql}`,
    /** Comments of all depths; the order and the place to begin are added behind. */
    all: `${select} WHERE article_id = ? AND ${listedSql}`,
    /** Replies of all depths below a root; the order and the place to begin are added behind. */
    below: `${select} ${indexedBy('comment_branch')} WHERE article_id = ? AND root_id = ? AND depth > 0 AND ${listedSql}`,
    anchored: `${select} ${indexedBy('comment_anchored')} WHERE article_id = ? AND anchor_target = ? AND ${listedSql}`,
    /** Below one root, whose id is given twice: a reply's id is always the greater one. */
    replies: `${select} ${branch} AND ${listedSql} ORDER BY id LIMIT ?`,
    countReplies: `SELECT count(*) AS n FROM (SELECT 1 FROM comment ${branch} AND state = 'published' LIMIT ?) AS counted`,
    unpublished:
      `SELECT ${ownCommentColumns} FROM comment_private AS own ${indexedBy('private_writer')} ` +
      `CROSS JOIN comment WHERE comment.article_id = own.article_id AND comment.id = own.id ` +
      `AND own.writer_hash = ? AND own.article_id = ? AND state IN ('pending','spam') ORDER BY own.id LIMIT 100`,
    ancestors:
      `WITH RECURSIVE above (id, parent_id, step) AS (SELECT id, parent_id, 0 FROM comment WHERE article_id = ? AND id = ? ` +
      `UNION ALL SELECT up.id, up.parent_id, step + 1 FROM above JOIN comment AS up ON up.article_id = ? AND up.id = above.parent_id ` +
      `WHERE step < ?) SELECT ${ownCommentColumns} FROM above JOIN comment ON comment.article_id = ? AND comment.id = above.id ` +
      `WHERE step > 0 ORDER BY step`,
  };
};

/** Reads of one thread over SQL. */
export function sqlThreadReads(connection: SqlConnection): ThreadReads {
  const statements = threadStatements(connection.words);
  const all = async <Result>(toResult: (row: SqlRow) => Result, sql: string, ...values: (string | number)[]) =>
    (await connection.all(sql, ...values)).map(toResult);
  const comments = async (sql: string, ...values: (string | number)[]) =>
    (await connection.tuples(sql, ...values)).map(toComment);
  // The words of each order stand here whole: nothing from a request becomes part of a statement.
  const page = ({ sort, after, limit }: PageRequest, sql: string, ...values: string[]) =>
    sort === 'newest'
      ? comments(`${sql} AND id < ? ORDER BY id DESC LIMIT ?`, ...values, after ?? '~', limit)
      : comments(`${sql} AND id > ? ORDER BY id LIMIT ?`, ...values, after ?? '', limit);

  return {
    listRoots: (articleId, request) => page(request, statements.roots, articleId),
    listAll: (articleId, request) => page(request, statements.all, articleId),
    listBranch: (articleId, rootId, request) => page(request, statements.below, articleId, rootId),
    listAnchored: (articleId, target, request) => page(request, statements.anchored, articleId, target),
    async listReplies(articleId, rootIds, perRoot) {
      const branches = rootIds.map((root) => comments(statements.replies, articleId, root, root, perRoot));
      return (await Promise.all(branches)).flat();
    },
    listAncestors: (articleId, id, limit) => comments(statements.ancestors, articleId, id, articleId, limit, articleId),
    listAnchors(articleId) {
      const sql =
        `SELECT anchor, count(*) AS published FROM comment ${connection.words.indexedBy('comment_anchored')} ` +
        `WHERE article_id = ? AND anchor_target IS NOT NULL AND state = 'published' ` +
        `GROUP BY anchor ORDER BY published DESC, anchor`;
      return all(toAnchorFigures, sql, articleId);
    },
    listUnpublishedBy: (articleId, writerHash) => comments(statements.unpublished, writerHash, articleId),
    async countReplies(articleId, rootIds, enough) {
      const count = async (root: string) => {
        const [row] = await connection.all(statements.countReplies, articleId, root, root, enough);
        return [root, Number(row?.['n'])] as const;
      };
      return new Map((await Promise.all(rootIds.map(count))).filter(([, found]) => found > 0));
    },
    async figures(articleId) {
      const [row] = await connection.all(
        'SELECT sum(published) AS published, sum(roots) AS roots, sum(revision) AS revision, ' +
          'max(last_activity_at) AS last_activity_at FROM thread_count WHERE article_id = ?',
        articleId,
      );
      const at = row?.['last_activity_at'] ?? null;
      return {
        published: Number(row?.['published'] ?? 0),
        roots: Number(row?.['roots'] ?? 0),
        revision: Number(row?.['revision'] ?? 0),
        lastActivityAt: at === null ? null : Number(at),
      };
    },
    settings: async (articleId) =>
      (await all(toSettings, 'SELECT * FROM thread WHERE article_id = ?', articleId))[0] ?? null,
    find: async (articleId, id) =>
      (await comments(`${select} WHERE article_id = ? AND id = ?`, articleId, id))[0] ?? null,
    async findAll(articleId, ids) {
      if (ids.length === 0) return [];
      const places = ids.map(() => '?').join(',');
      return comments(`${select} WHERE article_id = ? AND id IN (${places}) ORDER BY id`, articleId, ...ids);
    },
    async listRelations(articleId, ids, readers) {
      if (ids.length === 0) return [];
      const places = (values: readonly string[]) => values.map(() => '?').join(',') || 'NULL';
      const sql =
        `SELECT ${ownCommentColumns}, own.writer_hash, own.author_key, ` +
        `(SELECT CASE WHEN action = 'withdraw' THEN at END FROM moderation_event AS moved WHERE moved.article_id = ? ` +
        'AND moved.comment_id = comment.id ORDER BY seq DESC LIMIT 1) AS withdrawn_at, ' +
        '(SELECT count(*) FROM report WHERE report.article_id = ? AND report.comment_id = comment.id ' +
        `AND report.reader IN (${places(readers)})) AS reports FROM comment ` +
        'LEFT JOIN comment_private AS own ON own.article_id = ? AND own.id = comment.id ' +
        `WHERE comment.article_id = ? AND comment.id IN (${places(ids)}) ORDER BY comment.id`;
      return (await connection.tuples(sql, articleId, articleId, ...readers, articleId, articleId, ...ids)).map(
        toRelation,
      );
    },
    findPrivate: async (articleId, id) =>
      (await all(toPrivate, 'SELECT * FROM comment_private WHERE article_id = ? AND id = ?', articleId, id))[0] ?? null,
    listEvents: (articleId, id) =>
      all(
        toEvent,
        'SELECT * FROM moderation_event WHERE article_id = ? AND comment_id = ? ORDER BY seq',
        articleId,
        id,
      ),
    listRevisions: (articleId, id) =>
      all(
        toRevision,
        'SELECT * FROM comment_revision WHERE article_id = ? AND comment_id = ? ORDER BY revision',
        articleId,
        id,
      ),
    listReports: (articleId, id) =>
      all(toReport, 'SELECT * FROM report WHERE article_id = ? AND comment_id = ? ORDER BY at, reader', articleId, id),
  };
}
