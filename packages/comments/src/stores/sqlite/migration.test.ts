import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { schemaVersion, stepsAfter, versionTable } from '../../sql/schema/steps.js';
import { fill } from '../../testing/fill-store.js';
import { movedBy, sampleRecord } from '../../testing/index.js';
import { sqliteStore } from './index.js';
import { sqliteWords } from './sqlite-words.js';

const folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file as the first program left it: one comment published, one held by a policy and published later. */
function fileOfTheFirstProgram(): string {
  const path = join(folder, 'first.db');
  const database = new DatabaseSync(path);
  database.exec(stepsAfter(0, sqliteWords)[0]!.sql);
  const [one, two] = [sampleRecord(1), sampleRecord(2)];
  database.exec('PRAGMA user_version = 1');
  database.exec(`INSERT INTO thread VALUES ('a', 3, ${two.createdAt}, ${one.createdAt})`);
  database.exec(`INSERT INTO thread_count VALUES ('a', 0, 2, 2)`);
  for (const { id, createdAt, body, author } of [one, two]) {
    database
      .prepare(`INSERT INTO comment VALUES ('a', ?, NULL, ?, 0, 'published', ?, ?, NULL, ?)`)
      .run(id, id, JSON.stringify(author), JSON.stringify(body), createdAt);
    const evidence = id === two.id ? '[{"policy":"links","verdict":"hold","rule":"many"}]' : '[]';
    database
      .prepare(
        `INSERT INTO comment_private VALUES ('a', ?, 'Text', 'd', NULL, NULL, 'e', 'i', 'firefox linux', ?, 'w', ?, 100)`,
      )
      .run(id, evidence, createdAt);
    database
      .prepare(`INSERT INTO moderation_event VALUES ('a', ?, 1, ?, 'system', NULL, 'submit', NULL, 'published', NULL)`)
      .run(id, createdAt);
  }
  database.exec(`UPDATE moderation_event SET to_state = 'pending' WHERE comment_id = '${two.id}'`);
  database.exec(
    `INSERT INTO moderation_event VALUES ('a', '${two.id}', 2, 1800000000000, 'moderator', 'kim', 'publish', 'pending', 'published', NULL)`,
  );
  database.close();
  return path;
}

test('a file of the first program opens with all that it held, and takes what is new', async () => {
  const path = fileOfTheFirstProgram();
  const store = sqliteStore(path);
  const [one, two] = [sampleRecord(1), { ...sampleRecord(2), changedAt: 1_800_000_000_000 }];
  expect(await store.listAll('a', { sort: 'oldest', limit: 9 })).toEqual([one, two]);
  expect(await store.figures('a')).toEqual({ published: 2, roots: 2, revision: 3, lastActivityAt: two.createdAt });
  expect(await store.findPrivate('a', one.id)).toMatchObject({
    source: 'Text',
    emailHmac: 'e',
    emailConfirmed: false,
    writerHash: 'w',
    authorKey: null,
  });
  expect((await store.listEvents('a', one.id))[0]).not.toHaveProperty('evidence');
  expect(await store.listEvents('a', two.id)).toMatchObject([
    { to: 'pending', revision: 1, evidence: [{ phase: 'links', version: '1', verdict: 'hold', rule: 'many' }] },
    { to: 'published', actor: { kind: 'moderator', id: 'kim' } },
  ]);
  await fill(store, [sampleRecord(3, { state: 'pending' })]);
  const publish = movedBy('publish', 'pending', 'published');
  await store.transaction((transaction) => transaction.move('a', sampleRecord(3).id, publish));
  expect(await store.figures('a')).toMatchObject({ published: 3, roots: 3, revision: 5 });
  await store.close();

  const again = sqliteStore(path);
  expect(await again.listAll('a', { sort: 'oldest', limit: 9 })).toHaveLength(3);
  await again.close();
  const database = new DatabaseSync(path);
  expect(database.prepare('SELECT max(version) AS version FROM schema_version').get()).toEqual({
    version: schemaVersion,
  });
  database.close();
});

test('a file of an earlier program keeps what was answered in its lists, in whatever state it is', async () => {
  const path = join(folder, 'fourth.db');
  const database = new DatabaseSync(path);
  for (const { sql } of stepsAfter(0, sqliteWords).slice(0, 4)) database.exec(sql);
  database.exec(`PRAGMA user_version = 4; ${versionTable}`);
  const [spam, answer] = [sampleRecord(1, { state: 'spam' }), sampleRecord(3, { parent: sampleRecord(1) })];
  for (const { id, parentId, rootId, depth, state } of [spam, sampleRecord(2, { state: 'spam' }), answer])
    database
      .prepare(
        'INSERT INTO comment (article_id, id, parent_id, root_id, depth, state, created_at) VALUES (?, ?, ?, ?, ?, ?, 0)',
      )
      .run('a', id, parentId, rootId, depth, state);
  database.close();
  const store = sqliteStore(path);
  const page = { sort: 'oldest', limit: 9 } as const;
  expect((await store.listAll('a', page)).map(({ id }) => id)).toEqual([spam.id, answer.id]);
  expect((await store.listRoots('a', page)).map(({ id }) => id)).toEqual([spam.id]);
  await store.close();
});

test('a step that fails leaves the file as it was', () => {
  const path = join(folder, 'broken.db');
  const database = new DatabaseSync(path);
  database.exec(stepsAfter(0, sqliteWords)[0]!.sql);
  database.exec('PRAGMA user_version = 1; CREATE TABLE report (mine TEXT)');
  expect(() => sqliteStore(path)).toThrow(/could not be used/);
  expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
  expect(database.prepare('SELECT count(*) AS n FROM thread').get()).toEqual({ n: 0 });
  expect(() => database.prepare('SELECT * FROM schema_version')).toThrow(/no such table/);
  database.close();
});
