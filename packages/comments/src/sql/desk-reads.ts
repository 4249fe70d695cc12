import type { CommentState } from '@standfirst/core';
import type { DeskReads, Point, QueueRequest } from '../store/desk-reads.js';
import { commentColumns, ownCommentColumns } from './comment-columns.js';
import { toComment, toDeskEvent, toEvent, toKnownArticle, toListEntry, toPlace, toTicket } from './rows.js';
import type { SqlConnection } from './sql-connection.js';

const FIRST: Point = { at: -1, articleId: '', id: '', seq: 0 };
/** Greater than any number in a history; an INTEGER of every engine holds it. */
const MAX_SEQ = 2 ** 31 - 1;
const LAST: Point = { at: Number.MAX_SAFE_INTEGER, articleId: '~', id: '~', seq: 0 };

/** The statements of lists, apart so that a test can ask an engine how it would run them. */
export const deskStatements = {
  queue: {
    oldest: `SELECT ${commentColumns} FROM comment WHERE state = ? AND (changed_at, article_id, id) > (?, ?, ?) ORDER BY changed_at, article_id, id LIMIT ?`,
    newest: `SELECT ${commentColumns} FROM comment WHERE state = ? AND (changed_at, article_id, id) < (?, ?, ?) ORDER BY changed_at DESC, article_id DESC, id DESC LIMIT ?`,
  },
  queueOfArticle: {
    oldest: `SELECT ${commentColumns} FROM comment WHERE state = ? AND (changed_at, article_id, id) > (?, ?, ?) AND article_id = ? ORDER BY changed_at, article_id, id LIMIT ?`,
    newest: `SELECT ${commentColumns} FROM comment WHERE state = ? AND (changed_at, article_id, id) < (?, ?, ?) AND article_id = ? ORDER BY changed_at DESC, article_id DESC, id DESC LIMIT ?`,
  },
  log: {
    oldest:
      'SELECT * FROM moderation_event WHERE (at, article_id, comment_id, seq) > (?, ?, ?, ?) ORDER BY at, article_id, comment_id, seq LIMIT ?',
    newest:
      'SELECT * FROM moderation_event WHERE (at, article_id, comment_id, seq) < (?, ?, ?, ?) ORDER BY at DESC, article_id DESC, comment_id DESC, seq DESC LIMIT ?',
  },
  deskLog: {
    oldest: 'SELECT * FROM desk_event WHERE (at, article_id, seq) > (?, ?, ?) ORDER BY at, article_id, seq LIMIT ?',
    newest:
      'SELECT * FROM desk_event WHERE (at, article_id, seq) < (?, ?, ?) ORDER BY at DESC, article_id DESC, seq DESC LIMIT ?',
  },
  byEmail:
    'SELECT article_id, id FROM comment_private WHERE email_hmac = ? AND (article_id, id) > (?, ?) ORDER BY article_id, id LIMIT ?',
  whole: `SELECT ${commentColumns} FROM comment WHERE (article_id, id) > (?, ?) ORDER BY article_id, id LIMIT ?`,
  articles:
    'SELECT * FROM known_article WHERE (seen_at, article_id) < (?, ?) ORDER BY seen_at DESC, article_id DESC LIMIT ?',
  older:
    'SELECT article_id, id FROM comment WHERE state = ? AND changed_at <= ? ORDER BY changed_at, article_id, id LIMIT ?',
};

/** Reads of the desk over SQL. */
export function sqlDeskReads(connection: SqlConnection): DeskReads {
  return {
    async listQueue({ state, articleId, sort, after, limit }: QueueRequest) {
      const from = after ?? (sort === 'oldest' ? FIRST : LAST);
      const behind = [state, from.at, from.articleId, from.id] as const;
      const rows =
        articleId === undefined
          ? await connection.tuples(deskStatements.queue[sort], ...behind, limit)
          : await connection.tuples(deskStatements.queueOfArticle[sort], ...behind, articleId, limit);
      return rows.map(toComment);
    },
    async countQueue() {
      const states = `'unconfirmed','pending','spam','rejected','removed','withdrawn'`;
      const rows = await connection.all(
        `SELECT state, count(*) AS n FROM comment WHERE state IN (${states}) GROUP BY state`,
      );
      // Held by a CHECK of the schema.
      return new Map(rows.map((row) => [String(row['state']) as CommentState, Number(row['n'])]));
    },
    async listReported(limit) {
      const rows = await connection.tuples(
        `SELECT ${ownCommentColumns}, open.reports FROM (SELECT article_id, comment_id, count(*) AS reports, min(at) AS first_at ` +
          'FROM report WHERE resolved_at IS NULL GROUP BY article_id, comment_id) AS open ' +
          'JOIN comment ON comment.article_id = open.article_id AND comment.id = open.comment_id ' +
          `WHERE state = 'published' ORDER BY open.reports DESC, open.first_at, comment.article_id, comment.id LIMIT ?`,
        limit,
      );
      return rows.map((row) => ({ comment: toComment(row), reports: Number(row.at(-1)) }));
    },
    async listLog(after, limit, sort) {
      const { at, articleId, id, seq } = after ?? (sort === 'oldest' ? FIRST : LAST);
      return (await connection.all(deskStatements.log[sort], at, articleId, id, seq, limit)).map(toEvent);
    },
    async listDeskLog(after, limit, sort) {
      const { at, articleId, seq } = deskPoint(after ?? (sort === 'oldest' ? FIRST : LAST));
      return (await connection.all(deskStatements.deskLog[sort], at, articleId, seq, limit)).map(toDeskEvent);
    },
    lists: async () => (await connection.all('SELECT * FROM list_entry ORDER BY kind, entry')).map(toListEntry),
    async findArticle(articleId) {
      const [row] = await connection.all('SELECT * FROM known_article WHERE article_id = ?', articleId);
      return row ? toKnownArticle(row) : null;
    },
    async listArticles(after, limit) {
      const { at, articleId } = after ?? LAST;
      return (await connection.all(deskStatements.articles, at, articleId, limit)).map(toKnownArticle);
    },
    async findTicket(hash, purpose, now) {
      const sql = 'SELECT * FROM ticket WHERE hash = ? AND purpose = ? AND expires_at > ?';
      const [row] = await connection.all(sql, hash, purpose, now);
      return row ? toTicket(row) : null;
    },
    async listByEmail(emailHmac, after, limit) {
      const { articleId, id } = after ?? FIRST;
      return (await connection.all(deskStatements.byEmail, emailHmac, articleId, id, limit)).map(toPlace);
    },
    async listWhole(after, limit) {
      const { articleId, id } = after ?? FIRST;
      return (await connection.tuples(deskStatements.whole, articleId, id, limit)).map(toComment);
    },
    listOlder: async (state, until, limit) =>
      (await connection.all(deskStatements.older, state, until, limit)).map(toPlace),
  };
}

/**
 * The log of the desk and that of the comments are read as one, in the order of (time, article, comment, number); events of
 * the desk have no comment. Those of one moment and article stand before all histories of that moment, whichever way it is read.
 */
const deskPoint = ({ at, articleId, id, seq }: Point) => ({
  at,
  articleId,
  seq: id === '' ? seq : MAX_SEQ,
});
