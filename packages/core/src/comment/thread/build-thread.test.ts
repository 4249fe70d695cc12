import { describe, expect, test } from 'vitest';
import { buildThread } from './build-thread.js';
import type { PublicComment } from '../public-comment.js';

const comment = (id: string, parentId: string | null = null): PublicComment => ({
  type: 'comment',
  schemaVersion: 1,
  id,
  threadId: 'a',
  parentId,
  rootId: id,
  depth: parentId === null ? 0 : 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  permalink: `/articles/a#comment-${id}`,
  replies: { count: 0 },
  state: 'published',
  author: { kind: 'guest', name: 'Ada' },
  body: [],
});
const outline = (rows: ReturnType<typeof buildThread>) => rows.map((row) => `${row.depth}${row.comment.id}`);

describe('a thread', () => {
  test('stands in reading order, whatever order the comments come in', () => {
    const comments = [
      comment('d', 'b'),
      comment('c', 'a'),
      comment('b'),
      comment('e', 'c'),
      comment('a'),
      comment('f', 'a'),
    ];
    expect(outline(buildThread(comments))).toEqual(['0a', '1c', '2e', '1f', '0b', '1d']);
  });

  test('newest first turns only the first level around', () => {
    const comments = [comment('a'), comment('b'), comment('c', 'a'), comment('d', 'a')];
    expect(outline(buildThread(comments, { sort: 'newest' }))).toEqual(['0b', '0a', '1c', '1d']);
  });

  test('shows three levels and says how many answers each comment has', () => {
    const rows = buildThread([comment('a'), comment('b', 'a'), comment('c', 'b'), comment('d', 'c')]);
    expect(rows.map(({ depth, replies }) => [depth, replies])).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
      [2, 0],
    ]);
  });

  test('keeps a reply whose parent is not there', () => {
    expect(buildThread([comment('b', 'gone'), comment('c', 'b')])).toMatchObject([
      { depth: 0, orphan: true },
      { depth: 1 },
    ]);
  });

  test('keeps comments that are each other’s parents, and one that is its own', () => {
    expect(outline(buildThread([comment('a', 'b'), comment('b', 'a'), comment('c', 'c')]))).toEqual(['0a', '1b', '0c']);
  });

  test('keeps all of a chain of 10,000 replies', () => {
    const id = (n: number) => String(n).padStart(26, '0');
    const chain = Array.from({ length: 10_000 }, (_, n) => comment(id(n), n === 0 ? null : id(n - 1)));
    const rows = buildThread(chain.toReversed());
    expect(rows.map((row) => row.comment.id)).toEqual(chain.map((each) => each.id));
    expect(rows.at(-1)?.depth).toBe(2);
  });

  test('of nothing is empty', () => expect(buildThread([])).toEqual([]));
});
