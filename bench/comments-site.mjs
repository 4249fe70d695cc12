// A site with comments for measuring: the real library over a SQLite file in a folder of its own.
import { createComments } from '@standfirst/comments';
import { createCommentsHandler } from '@standfirst/comments/http';
import { isPostgresAddress } from '@standfirst/comments/stores';
import { postgresStore } from '@standfirst/comments/stores/postgres';
import { sqliteStore } from '@standfirst/comments/stores/sqlite';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ORIGIN = 'https://news.example';

/** Text of the length of an ordinary comment, never the same twice. */
export const textOf = (n) =>
  `The ferry number ${n} was late again, and nobody at the quay of ${(n * 7919) % 10_007} knew why. `.repeat(2);

/** The request with which reader `n` sends a comment. */
export const postRequest = (n) => ({
  address: `/comments/v1/threads/article-${(n * 7919) % 1000}/comments`,
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    origin: ORIGIN,
    'sec-fetch-site': 'same-origin',
    'idempotency-key': `"one-of-its-own-${n}"`,
  },
  body: JSON.stringify({ name: `Reader ${n % 97}`, email: `reader${n}@reader.example`, body: textOf(n) }),
});

/** Opens the file or the address of PostgreSQL that is given, or a new file. How often somebody posts is not limited: here one writer stands for thousands. */
export function openSite(file) {
  const folder = file ? undefined : mkdtempSync(join(tmpdir(), 'standfirst-bench-'));
  const path = file ?? join(folder, 'comments.db');
  const store = isPostgresAddress(path) ? postgresStore({ connectionString: path }) : sqliteStore(path);
  const comments = createComments({ store, secret: 's'.repeat(32), article: () => ({}), rate: 'off' });
  const handler = createCommentsHandler({ comments, origins: [ORIGIN] });
  let n = 0;
  const answer = (address, init) =>
    handler(new Request(`${ORIGIN}${address}`, init), { address: `192.0.2.${n % 250}` });
  return {
    path,
    folder,
    store,
    comments,
    answer,
    async post() {
      const { address, ...init } = postRequest((n += 1));
      const response = await answer(address, init);
      if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
      return response.json();
    },
    async close() {
      await store.close();
      if (folder) rmSync(folder, { recursive: true });
    },
  };
}
