import type { CommentState } from '@standfirst/core';
import type { CommentRecord, ModerationEvent, PrivateRecord } from '../comment-record.js';

/** A comment for tests of stores: `number` orders it, `parent` makes it a reply. */
export function sampleRecord(
  number: number,
  {
    articleId = 'a',
    parent,
    state = 'published',
  }: { articleId?: string; parent?: CommentRecord; state?: CommentState } = {},
): CommentRecord {
  const id = String(number).padStart(26, '0');
  return {
    articleId,
    id,
    parentId: parent?.id ?? null,
    rootId: parent?.rootId ?? id,
    depth: parent ? parent.depth + 1 : 0,
    state,
    author: { kind: 'guest', name: `Reader ${number}` },
    body: [{ type: 'paragraph', id: `${id}.1`, children: [{ type: 'text', value: `Comment ${number} 👋` }] }],
    createdAt: 1_700_000_000_000 + number,
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
  ipHmac: null,
  browserFamily: null,
  evidence: [],
  writerHash: null,
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
});
