import type { CommentRecord, ModerationEvent, PrivateRecord, ReplayRecord } from '../../comment-record.js';
import type { Row } from './connection.js';

// Rows hold what this store wrote and the CHECKs of the schema let pass, so the casts below name what is there.
const text = (row: Row, column: string) => String(row[column]);
const textOrNull = (row: Row, column: string) => (row[column] === null ? null : String(row[column]));
const json = (row: Row, column: string) => (row[column] === null ? null : JSON.parse(String(row[column])));

export const toComment = (row: Row): CommentRecord => ({
  articleId: text(row, 'article_id'),
  id: text(row, 'id'),
  parentId: textOrNull(row, 'parent_id'),
  rootId: text(row, 'root_id'),
  depth: Number(row['depth']),
  state: text(row, 'state') as CommentRecord['state'], // held by a CHECK
  author: json(row, 'author'),
  body: json(row, 'body'),
  createdAt: Number(row['created_at']),
  reason: textOrNull(row, 'reason') as CommentRecord['reason'], // written from the same type
});

export const toPrivate = (row: Row): PrivateRecord => ({
  source: text(row, 'source'),
  duplicateKey: text(row, 'duplicate_key'),
  emailCipher: row['email_cipher'] instanceof Uint8Array ? row['email_cipher'] : null,
  emailKeyId: textOrNull(row, 'email_key_id'),
  emailHmac: textOrNull(row, 'email_hmac'),
  ipHmac: textOrNull(row, 'ip_hmac'),
  browserFamily: textOrNull(row, 'browser_family'),
  evidence: json(row, 'evidence'),
  writerHash: textOrNull(row, 'writer_hash'),
  purgeAt: Number(row['purge_at']),
});

export const toReplay = (row: Row): ReplayRecord => ({
  key: text(row, 'key'),
  requestHash: text(row, 'request_hash'),
  commentId: text(row, 'comment_id'),
  answer: text(row, 'answer') === 'held' ? 'held' : 'published',
  expiresAt: Number(row['expires_at']),
});

export function toEvent(row: Row): ModerationEvent {
  const [id, reason] = [textOrNull(row, 'actor_id'), textOrNull(row, 'reason')];
  return {
    at: Number(row['at']),
    actor: { kind: text(row, 'actor_kind') as ModerationEvent['actor']['kind'], ...(id === null ? {} : { id }) }, // as written
    action: text(row, 'action') as ModerationEvent['action'], // as written
    from: textOrNull(row, 'from_state') as ModerationEvent['from'], // as written
    to: text(row, 'to_state') as ModerationEvent['to'], // as written
    ...(reason === null ? {} : { reason: reason as NonNullable<ModerationEvent['reason']> }), // as written
  };
}
