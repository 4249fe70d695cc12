// A file with a million comments: a thousand articles with a thousand each. One thread is written by the library; the others are
// copies of its rows, since a million posts would take longer than all measures.
import { DatabaseSync } from 'node:sqlite';
import { openSite, textOf } from './comments-site.mjs';

export const ARTICLES = 1000;
const IN_THREAD = 1000;

/** Gives the site, reopened, and the ids of the comments, which are the same in every thread. */
export async function millionComments() {
  const first = openSite();
  const ids = [];
  for (let n = 0; n < IN_THREAD; n++) {
    const parentId = n % 3 === 0 ? undefined : ids[Math.max(0, n - 1 - (n % 7))];
    const input = {
      name: `Reader ${n % 97}`,
      email: `reader${n}@reader.example`,
      body: textOf(n),
      ...(parentId && { parentId }),
    };
    const { outcome, comment } = await first.comments.post(input, { articleId: 'article-0', key: `key-${n}` });
    if (outcome !== 'published') throw new Error(`A comment was not published but ${outcome}.`);
    ids.push(comment.id);
  }
  await first.store.close();
  copyThread(first.path);
  return { site: openSite(first.path), folder: first.folder, ids };
}

function copyThread(path) {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -400000');
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  for (const { name } of tables) {
    const columns = database
      .prepare(`PRAGMA table_info(${name})`)
      .all()
      .map((column) => column.name);
    if (!columns.includes('article_id') || ['outbox', 'idempotency'].includes(name)) continue;
    const copied = columns.map((column) => (column === 'article_id' ? "'article-' || n" : column));
    database.exec(
      `WITH RECURSIVE series (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < ${ARTICLES - 1}) ` +
        `INSERT INTO ${name} (${columns}) SELECT ${copied} FROM series CROSS JOIN ${name} WHERE article_id = 'article-0'`,
    );
  }
  database.exec('ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}
