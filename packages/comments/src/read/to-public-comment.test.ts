import { expect, test } from 'vitest';
import type { CommentRecord } from '../records/comment-record.js';
import { samplePrivate, sampleRecord } from '../testing/sample-records.js';
import { toPublicComment, toVisibleComment } from './to-public-comment.js';

const context = { articlePath: (articleId: string) => `/articles/${articleId}`, replies: 0 };
// A record with more in it than its type says, as after a careless join.
const joined = { ...sampleRecord(1), ...samplePrivate({ emailHmac: 'leak', ipHmac: 'leak' }), email: 'leak' };
const withSecrets: CommentRecord = {
  ...joined,
  author: Object.assign({ kind: 'guest' as const, name: 'Ada' }, { email: 'leak', ip: 'leak' }),
};

test('readers receive the fields that are named, and no other that a record happens to have', () => {
  const comment = toPublicComment(withSecrets, context);
  expect(Object.keys(comment ?? {}).sort()).toEqual(
    [
      'author',
      'body',
      'createdAt',
      'depth',
      'dir',
      'id',
      'parentId',
      'permalink',
      'replies',
      'rootId',
      'schemaVersion',
      'state',
      'threadId',
      'type',
    ].sort(),
  );
  expect(JSON.stringify(comment)).not.toContain('leak');
});

test('a tombstone has its place and its reason, no words and no name', () => {
  const tombstone = toPublicComment({ ...withSecrets, state: 'removed', reason: 'abuse' }, context);
  expect(tombstone).toMatchObject({ state: 'removed', author: null, body: null, reason: 'abuse' });
  expect(JSON.stringify(tombstone)).not.toMatch(/leak|Ada|👋/);
});

test.each(['pending', 'spam', 'rejected', 'unconfirmed'] as const)(
  'the place of a comment that is %s is that of one that was removed, and says nothing else',
  (state) => {
    const removed = toPublicComment({ ...withSecrets, state: 'removed', reason: null }, context);
    expect(toPublicComment({ ...withSecrets, state, reason: 'abuse' }, context)).toEqual(removed);
  },
);

test('its writer sees it as waiting, whatever the desk thinks of it', () =>
  expect(toVisibleComment({ ...withSecrets, state: 'spam' }, 'pending', context).state).toBe('pending'));
