import type { SqlWords } from '../../sql/sql-connection.js';

/** SQLite's own words. */
export const sqliteWords: SqlWords = {
  key: 'TEXT',
  blob: 'BLOB',
  norowid: 'WITHOUT ROWID',
  byArticle: 'WITHOUT ROWID',
  indexedBy: (index) => `INDEXED BY ${index}`,
  forUpdate: '',
  skipLocked: '',
  slots: 1,
};
