import { listedSql } from '../comment-schema.sql.js';

/** The columns of a `CommentRecord`. */
export const COMMENT_COLUMNS = 'article_id, id, parent_id, root_id, depth, state, author, body, reason, created_at';

const select = `SELECT ${COMMENT_COLUMNS} FROM comment`;

export const FIND = `${select} WHERE article_id = ? AND id = ?`;

// Indexes are named: left alone, the planner walks the primary key, and with it every comment between two that are wanted.
const branch = `INDEXED BY comment_branch WHERE article_id = ? AND root_id = ? AND id > ? AND ${listedSql}`;

/** Comments on the article; the order and the place to begin are added behind. */
export const ROOTS = `${select} INDEXED BY comment_root WHERE article_id = ? AND depth = 0 AND ${listedSql}`;

/** Comments of all depths; the order and the place to begin are added behind. */
export const ALL = `${select} WHERE article_id = ? AND ${listedSql}`;

/** Below one root, whose id is given twice: a reply's id is always the greater one. */
export const REPLIES = `${select} ${branch} ORDER BY id LIMIT ?`;

export const COUNT_REPLIES = `SELECT count(*) AS n FROM comment ${branch} AND state = 'published'`;

export const WAITING = `${select} WHERE state = 'pending' ORDER BY created_at, article_id, id LIMIT ?`;

export const UNPUBLISHED =
  `SELECT ${COMMENT_COLUMNS.replaceAll(/\w+/g, 'comment.$&')} FROM comment_private AS own INDEXED BY private_writer ` +
  `CROSS JOIN comment ON comment.article_id = own.article_id AND comment.id = own.id ` +
  `WHERE own.writer_hash = ? AND own.article_id = ? AND state IN ('pending','spam') ORDER BY own.id LIMIT 100`;
