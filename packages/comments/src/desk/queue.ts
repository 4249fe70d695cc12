import type { CommentState } from '@standfirst/core';
import type { CommentRecord } from '../records/comment-record.js';
import type { LoggedEvent } from '../records/moderation-event.js';
import type { Settings } from '../settings.js';
import type { CommentSortOfDesk, ReportedComment } from '../store/desk-reads.js';
import { fromCursor, toCursor } from './cursor.js';

/** A comment as the desk sees it. */
export interface QueueItem {
  readonly comment: CommentRecord;
  /** The text as it was typed; `null` once erased. */
  readonly source: string | null;
  /** The last move; the evidence of what was held, and the note of a moderator, are here. */
  readonly event: LoggedEvent | null;
  /** Readers who reported it since a moderator last decided. */
  readonly reports: number;
  /** Whether it was sent with an address, see `emailOf`. */
  readonly hasEmail: boolean;
}

/** Which page of which queue. */
export interface QueuePageRequest {
  /** `pending` when left out. */
  readonly state?: CommentState;
  /** Of one article alone. */
  readonly articleId?: string;
  /** `oldest` when left out: whoever waits longest is next. */
  readonly sort?: CommentSortOfDesk;
  /** `next` of the page before. */
  readonly after?: string;
  /** 50 when left out, at most 200. */
  readonly limit?: number;
}

/** Comments in one state with what the desk knows of them, and where the next page begins. */
export interface QueuePage {
  readonly items: readonly QueueItem[];
  /** Where the next page begins; absent on the last one. */
  readonly next?: string;
}

/** A page of the comments in one state, over all articles; `null` for a cursor that is none of ours. */
export async function readQueue(request: QueuePageRequest, settings: Settings): Promise<QueuePage | null> {
  const { state = 'pending', articleId, sort = 'oldest', after: cursor, limit = 50 } = request;
  const after = cursor === undefined ? undefined : fromCursor(cursor);
  if (after === null) return null;
  const wanted = Math.min(limit, 200);
  const own = { ...(articleId === undefined ? {} : { articleId }), ...(after === undefined ? {} : { after }) };
  const found = await settings.store.listQueue({ state, sort, ...own, limit: wanted + 1 });
  const page = found.slice(0, wanted);
  const items = await Promise.all(page.map((comment) => toQueueItem(comment, settings)));
  const last = found.length > wanted ? page.at(-1) : undefined;
  return {
    items,
    ...(last ? { next: toCursor({ at: last.changedAt, articleId: last.articleId, id: last.id, seq: 0 }) } : {}),
  };
}

/** Published comments that readers have reported and nobody has decided about, the most reported first. */
export async function readReported(limit: number, settings: Settings): Promise<QueueItem[]> {
  const found: ReportedComment[] = await settings.store.listReported(Math.min(limit, 200));
  return Promise.all(found.map(({ comment }) => toQueueItem(comment, settings)));
}

async function toQueueItem(comment: CommentRecord, { store }: Settings): Promise<QueueItem> {
  const { articleId, id } = comment;
  const [secret, events, reports] = await Promise.all([
    store.findPrivate(articleId, id),
    store.listEvents(articleId, id),
    store.listReports(articleId, id),
  ]);
  return {
    comment,
    source: secret?.source ?? null,
    event: events.at(-1) ?? null,
    reports: reports.filter(({ resolvedAt }) => resolvedAt === null).length,
    hasEmail: secret?.emailCipher !== null && secret?.emailCipher !== undefined,
  };
}
