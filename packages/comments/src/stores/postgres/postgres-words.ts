import type { SqlWords } from '../../sql/sql-connection.js';

/** PostgreSQL's own words; with partitions the tables that begin with an article are spread by it. */
export const postgresWords = ({ partitions = 0 } = {}): SqlWords => ({
  // Other collations put some ids elsewhere, and every engine must give the same order.
  key: 'TEXT COLLATE "C"',
  blob: 'BYTEA',
  norowid: '',
  byArticle: partitions > 0 ? 'PARTITION BY HASH (article_id)' : '',
  indexedBy: () => '',
  forUpdate: ' FOR UPDATE',
  skipLocked: ' FOR UPDATE SKIP LOCKED',
  slots: 16,
});
