import type { CommentRecord } from '../records/comment-record.js';
import type { LoggedDeskEvent } from '../records/desk-event.js';
import type { KnownArticle } from '../records/known-article.js';
import type { ListEntry } from '../records/list-entry.js';
import type { Actor, LoggedEvent } from '../records/moderation-event.js';
import type { Namesake } from '../records/namesake.js';
import type { OutboxRow } from '../records/outbox-row.js';
import type { PrivateRecord } from '../records/private-record.js';
import type { ReplayRecord } from '../records/replay-record.js';
import type { ReportRecord } from '../records/report-record.js';
import type { RevisionRecord } from '../records/revision-record.js';
import type { ThreadSettings } from '../records/thread-settings.js';
import type { Ticket } from '../records/ticket.js';
import type { Place } from '../store/desk-reads.js';
import type { AnchorFigures, CommentRelation } from '../store/thread-reads.js';
import type { SqlRow, SqlTuple } from './sql-connection.js';

// Rows hold what this package wrote and the CHECKs of the schema let pass, so the casts below name what is there. Engines
// give integers as number, bigint or text.
const text = (row: SqlRow, column: string) => String(row[column]);
const number = (row: SqlRow, column: string) => Number(row[column]);
const isNull = (row: SqlRow, column: string) => row[column] === null || row[column] === undefined;
const textOrNull = (row: SqlRow, column: string) => (isNull(row, column) ? null : text(row, column));
const numberOrNull = (row: SqlRow, column: string) => (isNull(row, column) ? null : number(row, column));
const json = (row: SqlRow, column: string) => (isNull(row, column) ? null : JSON.parse(text(row, column)));

export const toPlace = (row: SqlRow): Place => ({ articleId: text(row, 'article_id'), id: text(row, 'id') });

const numberOr = (value: unknown) => (value === null ? null : Number(value));
const parsed = (value: unknown) => (value === null ? null : JSON.parse(String(value)));

/** A tuple of `commentColumns`. */
export const toComment = (row: SqlTuple): CommentRecord => ({
  articleId: String(row[0]),
  id: String(row[1]),
  parentId: row[2] as CommentRecord['parentId'], // text or null, as the schema says
  rootId: String(row[3]),
  depth: Number(row[4]),
  state: row[5] as CommentRecord['state'], // held by a CHECK
  author: parsed(row[6]),
  body: parsed(row[7]),
  anchor: parsed(row[8]),
  reason: row[9] as CommentRecord['reason'], // written from the same type
  createdAt: Number(row[10]),
  editedAt: numberOr(row[11]),
  revision: Number(row[12]),
  changedAt: Number(row[13]),
});

export const toAnchorFigures = (row: SqlRow): AnchorFigures => ({
  anchor: json(row, 'anchor'),
  published: number(row, 'published'),
});

export const toPrivate = (row: SqlRow): PrivateRecord => ({
  source: text(row, 'source'),
  duplicateKey: text(row, 'duplicate_key'),
  emailCipher: row['email_cipher'] instanceof Uint8Array ? row['email_cipher'] : null,
  emailKeyId: textOrNull(row, 'email_key_id'),
  emailHmac: textOrNull(row, 'email_hmac'),
  emailConfirmed: number(row, 'email_confirmed') === 1,
  ipHmac: textOrNull(row, 'ip_hmac'),
  browserFamily: textOrNull(row, 'browser_family'),
  writerHash: textOrNull(row, 'writer_hash'),
  authorKey: textOrNull(row, 'author_key'),
  purgeAt: numberOrNull(row, 'purge_at'),
});

export const toNamesake = (row: SqlRow): Namesake => ({
  writerHash: textOrNull(row, 'writer_hash'),
  emailHmac: textOrNull(row, 'email_hmac'),
  authorKey: textOrNull(row, 'author_key'),
  isApproved: number(row, 'approvals') > 0,
});

export const toReplay = (row: SqlRow): ReplayRecord => ({
  key: text(row, 'key'),
  requestHash: text(row, 'request_hash'),
  commentId: text(row, 'comment_id'),
  answer: text(row, 'answer') === 'held' ? 'held' : 'published',
  expiresAt: number(row, 'expires_at'),
});

function toActor(row: SqlRow): Actor {
  const id = textOrNull(row, 'actor_id');
  return { kind: text(row, 'actor_kind') as Actor['kind'], ...(id === null ? {} : { id }) }; // as written
}

export function toEvent(row: SqlRow): LoggedEvent {
  const [reason, note, evidence] = [textOrNull(row, 'reason'), textOrNull(row, 'note'), json(row, 'evidence')];
  return {
    articleId: text(row, 'article_id'),
    commentId: text(row, 'comment_id'),
    seq: number(row, 'seq'),
    at: number(row, 'at'),
    actor: toActor(row),
    action: text(row, 'action') as LoggedEvent['action'], // as written
    from: textOrNull(row, 'from_state') as LoggedEvent['from'], // as written
    to: text(row, 'to_state') as LoggedEvent['to'], // as written
    revision: number(row, 'revision'),
    ...(reason === null ? {} : { reason: reason as NonNullable<LoggedEvent['reason']> }), // as written
    ...(note === null ? {} : { note }),
    ...(evidence === null ? {} : { evidence }),
  };
}

export const toDeskEvent = (row: SqlRow): LoggedDeskEvent => ({
  articleId: text(row, 'article_id') === '' ? null : text(row, 'article_id'),
  seq: number(row, 'seq'),
  at: number(row, 'at'),
  actor: toActor(row),
  action: text(row, 'action') as LoggedDeskEvent['action'], // as written
  detail: json(row, 'detail'),
});

export const toRevision = (row: SqlRow): RevisionRecord => ({
  revision: number(row, 'revision'),
  source: text(row, 'source'),
  body: json(row, 'body'),
  replacedAt: number(row, 'replaced_at'),
  actor: toActor(row),
});

/** A tuple of `commentColumns`, writer, account, time of the withdrawal, number of reports. */
export const toRelation = (row: SqlTuple): CommentRelation => ({
  comment: toComment(row),
  writerHash: row[14] as CommentRelation['writerHash'], // text or null, as the schema says
  authorKey: row[15] as CommentRelation['authorKey'], // the same
  withdrawnAt: numberOr(row[16]),
  isReported: Number(row[17]) > 0,
});

export const toReport = (row: SqlRow): ReportRecord => ({
  articleId: text(row, 'article_id'),
  commentId: text(row, 'comment_id'),
  reader: text(row, 'reader'),
  reason: text(row, 'reason') as ReportRecord['reason'], // as written
  detail: textOrNull(row, 'detail'),
  at: number(row, 'at'),
  resolvedAt: numberOrNull(row, 'resolved_at'),
});

export const toSettings = (row: SqlRow): ThreadSettings => ({
  state: textOrNull(row, 'state') as ThreadSettings['state'], // held by a CHECK
  closedReason: textOrNull(row, 'closed_reason') as ThreadSettings['closedReason'], // held by a CHECK
  moderation: textOrNull(row, 'moderation') as ThreadSettings['moderation'], // held by a CHECK
  closesAt: numberOrNull(row, 'closes_at'),
  closeAfterDays: numberOrNull(row, 'close_after_days'),
  lists: json(row, 'lists'),
});

export const toKnownArticle = (row: SqlRow): KnownArticle => ({
  articleId: text(row, 'article_id'),
  url: text(row, 'url'),
  title: textOrNull(row, 'title'),
  seenAt: number(row, 'seen_at'),
});

export const toListEntry = (row: SqlRow): ListEntry => ({
  kind: text(row, 'kind') === 'domain' ? 'domain' : 'word',
  entry: text(row, 'entry'),
  verdict: text(row, 'verdict') === 'spam' ? 'spam' : 'hold',
});

export const toOutboxRow = (row: SqlRow): OutboxRow => ({
  ...toPlace(row),
  kind: text(row, 'kind') as OutboxRow['kind'], // as written
  payload: json(row, 'payload'),
  availableAt: number(row, 'available_at'),
  attempts: number(row, 'attempts'),
});

export const toTicket = (row: SqlRow): Ticket => ({
  hash: text(row, 'hash'),
  purpose: text(row, 'purpose') as Ticket['purpose'], // as written
  subject: text(row, 'subject'),
  expiresAt: number(row, 'expires_at'),
});
