import type { Anchor, CommentState } from '@standfirst/core';
import type { CommentRecord } from '../records/comment-record.js';
import type { ModerationEvent } from '../records/moderation-event.js';
import type { PrivateRecord } from '../records/private-record.js';

/** A comment for tests of stores: `number` orders it, `parent` makes it a reply. */
export function sampleRecord(
  number: number,
  {
    articleId = 'a',
    parent,
    state = 'published',
    anchor = null,
  }: { articleId?: string; parent?: CommentRecord; state?: CommentState; anchor?: Anchor | null } = {},
): CommentRecord {
  const id = String(number).padStart(26, '0');
  const createdAt = 1_700_000_000_000 + number;
  return {
    articleId,
    id,
    parentId: parent?.id ?? null,
    rootId: parent?.rootId ?? id,
    depth: parent ? Math.min(parent.depth + 1, 32) : 0,
    state,
    author: { kind: 'guest', name: `Reader ${number}` },
    body: [{ type: 'paragraph', id: `${id}.1`, children: [{ type: 'text', value: `Comment ${number} 👋` }] }],
    anchor,
    createdAt,
    editedAt: null,
    revision: 1,
    changedAt: createdAt,
    reason: null,
  };
}

/** The private part that goes with it. */
export const samplePrivate = (own: Partial<PrivateRecord> = {}): PrivateRecord => ({
  source: 'Comment',
  duplicateKey: 'none',
  emailCipher: null,
  emailKeyId: null,
  emailHmac: null,
  emailConfirmed: false,
  ipHmac: null,
  browserFamily: null,
  writerHash: null,
  authorKey: null,
  purgeAt: 1_800_000_000_000,
  ...own,
});

/** The event with which it came to be. */
export const submitted = (to: CommentState, at = 1_700_000_000_000): ModerationEvent => ({
  at,
  actor: { kind: 'system' },
  action: 'submit',
  from: null,
  to,
  revision: 1,
});

/** A move by a moderator. */
export const movedBy = (
  action: ModerationEvent['action'],
  from: CommentState,
  to: CommentState,
  own: Partial<ModerationEvent> = {},
): ModerationEvent => ({ at: 5, actor: { kind: 'moderator', id: 'm1' }, action, from, to, revision: 1, ...own });
