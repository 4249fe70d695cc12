import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { deskStatements } from '../../sql/desk-reads.js';
import { pipelineStatements } from '../../sql/pipeline-reads.js';
import { schemaVersion, stepsAfter } from '../../sql/schema/steps.js';
import { threadStatements } from '../../sql/thread-reads.js';
import { fill } from '../../testing/fill-store.js';
import { describeCommentStore, sampleRecord } from '../../testing/index.js';
import { sqliteStore } from './index.js';
import { sqliteWords } from './sqlite-words.js';

const folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
let files = 0;
const freshFile = () => join(folder, `${(files += 1)}.db`);
afterAll(() => rmSync(folder, { recursive: true }));

describeCommentStore('SQLite', () => sqliteStore(freshFile()));

describe('a SQLite file', () => {
  const page = { sort: 'oldest', limit: 99 } as const;

  test('has its comments again after a restart', async () => {
    const path = freshFile();
    const before = sqliteStore(path);
    await fill(before, [sampleRecord(1), sampleRecord(2)]);
    await before.close();
    const after = sqliteStore(path);
    expect(await after.listAll('a', page)).toEqual([sampleRecord(1), sampleRecord(2)]);
    await after.close();
  });

  test('is shared by two stores, as by two processes', async () => {
    const path = freshFile();
    const [one, other] = [sqliteStore(path), sqliteStore(path)];
    await Promise.all([fill(one, [sampleRecord(1)]), fill(other, [sampleRecord(2)])]);
    expect(await one.listAll('a', page)).toHaveLength(2);
    expect(await other.listAll('a', page)).toHaveLength(2);
    await Promise.all([one.close(), other.close()]);
  });

  test('acknowledges only what is on the disk, and trusts no schema', async () => {
    const path = freshFile();
    const store = sqliteStore(path);
    const database = new DatabaseSync(path);
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: schemaVersion });
    database.close();
    await store.close();
  });

  test('of a newer program is refused with words', () => {
    const path = freshFile();
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => sqliteStore(path)).toThrow(/version 99.*newer program/s);
  });

  test('that cannot be opened is a StoreError without a path for readers', () => {
    expect(() => sqliteStore(join(folder, 'missing', 'x.db'))).toThrow(/could not be used/);
  });

  const threads = threadStatements(sqliteWords);
  const oldestFirst = 'AND id > ? ORDER BY id LIMIT ?';
  test.each([
    ['comments on an article', `${threads.roots} ${oldestFirst}`, /comment_root/],
    ['the same, newest first', `${threads.roots} AND id < ? ORDER BY id DESC LIMIT ?`, /comment_root/],
    ['replies', threads.replies, /comment_branch \(article_id=\? AND root_id=\? AND id>\?\)/],
    [
      'replies page by page',
      `${threads.below} ${oldestFirst}`,
      /comment_branch \(article_id=\? AND root_id=\? AND id>\?\)/,
    ],
    ['the number of replies', threads.countReplies, /COVERING INDEX comment_branch/],
    ['answers to a passage', `${threads.anchored} ${oldestFirst}`, /comment_anchored/],
    ['what a writer waits for', threads.unpublished, /private_writer/],
    [
      'who writes under a name',
      pipelineStatements(sqliteWords).namesakes,
      /comment_named \(article_id=\? AND name_key=\?\)/,
    ],
    ['the queue', deskStatements.queue.oldest, /comment_desk \(state=\? AND \(changed_at,article_id,id\)>/],
    ['the queue, newest first', deskStatements.queue.newest, /comment_desk/],
    ['the log', deskStatements.log.oldest, /event_time/],
    ['the log, newest first', deskStatements.log.newest, /event_time/],
    ['the log of the desk', deskStatements.deskLog.oldest, /desk_event_time/],
    ['the log of the desk, newest first', deskStatements.deskLog.newest, /desk_event_time/],
    ['a person’s comments', deskStatements.byEmail, /private_email/],
    ['where articles stand', deskStatements.articles, /known_article_seen/],
    ['what has been in a state for long', deskStatements.older, /comment_desk/],
  ])('reads %s by an index, without sorting', (_, sql, index) => {
    const database = emptyDatabase();
    const plan = JSON.stringify(database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all());
    expect(plan).toMatch(index);
    // What is counted streams by: its rows come from the index, one at a time.
    expect(plan).not.toMatch(/SCAN (?!counted")\w+"|TEMP B-TREE/);
    database.close();
  });

  test('keeps its rules by itself', () => {
    const database = emptyDatabase();
    const insert = (depth: number, parent: string, state: string) => () =>
      database.exec(
        `INSERT INTO comment (article_id, id, parent_id, root_id, depth, state, author, created_at) VALUES ('a', 'i', ${parent}, 'i', ${depth}, '${state}', '{}', 0)`,
      );
    expect(insert(33, `'p'`, 'published')).toThrow(/CHECK/);
    expect(insert(1, 'NULL', 'published')).toThrow(/CHECK/);
    expect(insert(0, 'NULL', 'fine')).toThrow(/CHECK/);
    expect(insert(0, 'NULL', 'erased')).toThrow(/CHECK/);
    database.close();
  });
});

const emptyDatabase = () => {
  const database = new DatabaseSync(':memory:');
  for (const { sql } of stepsAfter(0, sqliteWords)) database.exec(sql);
  return database;
};
