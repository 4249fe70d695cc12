// A page of 50 comments out of a million, beside the bare statement.
import { DatabaseSync } from 'node:sqlite';
import { rmSync } from 'node:fs';
import { ARTICLES, millionComments } from '../million-comments.mjs';
import { figure, median, raceByClock, ratio, cpu, spread, table } from '../measuring.mjs';

const COLUMNS =
  'article_id, id, parent_id, root_id, depth, state, author, body, anchor, reason, created_at, edited_at, revision, changed_at';
const BARE =
  `SELECT ${COLUMNS} FROM comment WHERE article_id = ? AND id > ? ` +
  "AND state IN ('published', 'removed', 'withdrawn', 'erased') ORDER BY id LIMIT ?";

/** Articles and places in them, the same for every contender. */
function places(ids) {
  let seed = 7;
  return () => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return { article: `article-${seed % ARTICLES}`, after: ids[(seed >>> 10) % (ids.length - 60)] };
  };
}

export default async function measure() {
  const { site, folder, ids } = await millionComments();
  const database = new DatabaseSync(site.path, { readOnly: true });
  const bare = database.prepare(BARE);
  const [{ n }] = database.prepare('SELECT count(*) AS n FROM comment').all();
  const ways = {
    'the bare statement (limit)': ({ article, after }) => bare.all(article, after, 51),
    'a page of the store': ({ article, after }) => site.store.listAll(article, { sort: 'oldest', after, limit: 51 }),
    'the same as `list` gives it to readers': ({ article, after }) => site.comments.list(article, { after, limit: 50 }),
    'the same as bytes of an answer': async ({ article, after }) =>
      (await site.answer(`/comments/v1/threads/${article}/comments?after=${after}&limit=50`)).arrayBuffer(),
    'a page of conversations, up to 1,500 comments': ({ article }) => site.comments.thread(article, { limit: 50 }),
  };
  const contenders = Object.fromEntries(
    Object.entries(ways).map(([name, read]) => {
      const next = places(ids);
      return [name, () => read(next())];
    }),
  );
  const page = await site.comments.list('article-5', { after: ids[9], limit: 50 });
  if (page.items[0].id !== ids[10] || page.items.length !== 50) throw new Error('The page is not the one asked for.');
  const speeds = await raceByClock(contenders, { clock: cpu, rounds: 11 });
  database.close();
  await site.store.close();
  rmSync(folder, { recursive: true });
  const [limit] = Object.keys(ways);
  return {
    title: 'A page of comments',
    text:
      `A SQLite file with ${figure(n)} comments under ${figure(ARTICLES)} articles, a page of 50 anywhere in a thread of 1,000:\n\n` +
      table(
        ['', 'per CPU second', 'share of the limit'],
        Object.keys(ways).map((name) => [
          name,
          figure(median(speeds[name])),
          name === limit ? '1.00' : spread(ratio(speeds, name, limit)),
        ]),
      ),
  };
}
