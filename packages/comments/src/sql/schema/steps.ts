import type { SqlWords } from '../sql-connection.js';
import { firstTables } from './0001-first-tables.sql.js';
import { deskTables } from './0002-the-desk.sql.js';
import { closingByAge } from './0003-closing-by-age.sql.js';
import { articleTables } from './0004-known-articles.sql.js';
import { answeredComments } from './0005-answered-comments.sql.js';
import { names } from './0006-names.sql.js';

/**
 * The condition of every list. An engine uses a partial index only where a query repeats its words, so the indexes and the
 * queries both have these words.
 */
export const listedSql = `(state = 'published' OR answered = 1)`;

/** From one version to the next, the first from nothing. A step that was released is never changed: a new one is added. */
const steps = [firstTables, deskTables, closingByAge, articleTables, answeredComments, names];

/** The version that this program knows; a store refuses a database that is newer. */
export const schemaVersion = steps.length;

/** The table that says how far a database has come; made before the first step that is run on it. */
export const versionTable = 'CREATE TABLE schema_version (version INTEGER NOT NULL, PRIMARY KEY (version))';

/** What takes a database of a version to the next ones, in the words of one engine; each step with the version it leads to. */
export function stepsAfter(version: number, words: SqlWords): { to: number; sql: string }[] {
  const { key, blob, norowid, byArticle } = words;
  const fill = (sql: string) =>
    Object.entries({ key, blob, norowid, byArticle }).reduce(
      (filled, [name, word]) => filled.replaceAll(`{{${name}}}`, word),
      sql,
    );
  return steps.map((sql, index) => ({ to: index + 1, sql: fill(sql) })).slice(version);
}
