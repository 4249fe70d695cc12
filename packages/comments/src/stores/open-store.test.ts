import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { isPostgresAddress, openStore } from './index.js';

test('a path opens a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
  const store = await openStore(join(folder, 'comments.db'));
  expect((await store.figures('a')).published).toBe(0);
  expect(existsSync(join(folder, 'comments.db'))).toBe(true);
  await store.close();
  rmSync(folder, { recursive: true });
});

test('an address of PostgreSQL makes no file, and a server that is not there is told at the first call', async () => {
  const store = await openStore('postgres://reader:secret@127.0.0.1:1/comments');
  await expect(store.figures('a')).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable' });
  expect(existsSync('postgres:')).toBe(false);
  await store.close();
});

test.each([
  ['postgres://db.example/comments', true],
  ['postgresql://reader@db.example:5432/comments', true],
  ['Postgres://db.example/comments', true],
  ['postgres.db', false],
  ['.data/postgres:old', false],
  ['comments.db', false],
])('%s: an address of PostgreSQL: %s', (address, expected) => {
  expect(isPostgresAddress(address)).toBe(expected);
});

test.each([
  ['that cannot be read', 'postgres://reader:top-secret@:x/comments', /with %40 for an @/],
  ['where nobody answers', 'postgres://reader:top-secret@127.0.0.1:1/comments', /could not be used/],
])('nothing that is thrown for an address %s holds its password', async (_, address, message) => {
  const asked = openStore(address).then((store) => store.figures('a'));
  const error: unknown = await asked.catch((cause: unknown) => cause);
  expect(error).toMatchObject({ name: 'StoreError', message: expect.stringMatching(message) });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('top-secret');
});
