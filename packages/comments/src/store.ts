import type { CommentSort, CommentState, ReasonCode } from '@standfirst/core';
import type { CommentRecord, ModerationEvent, PrivateRecord, ReplayRecord } from './comment-record.js';

/** Which part of a thread is asked for; a page begins behind `after`, an id of the page before. */
export interface PageRequest {
  /** By id: `oldest` first or `newest` first. */
  readonly sort: CommentSort;
  /** Left out for the first page. */
  readonly after?: string;
  /** At most so many; 1 or more. */
  readonly limit: number;
}

/** What is known of a thread without reading its comments. */
export interface ThreadFigures {
  /** Published comments of all depths. */
  readonly published: number;
  /** Published comments on the article itself. */
  readonly roots: number;
  /** Grows with every change that readers can see; 0 for a thread without comments. */
  readonly revision: number;
  /** Milliseconds since 1970, `null` for a thread without comments. */
  readonly lastActivityAt: number | null;
}

/**
 * Where comments are kept. A store knows no policy and checks no text: it keeps, finds and orders.
 *
 * "Listed" below: `published`, and `removed`, `withdrawn`, `erased` (whose readers decide whether a tombstone is needed).
 * Every method rejects with a `StoreError` when the store itself fails, and works again by itself when the cause is gone.
 */
export interface CommentStore {
  /**
   * Runs `work` alone: what it reads does not change before it ends. All of its writes are kept, durably, before the promise
   * fulfils; none is kept when `work` throws, and its error is passed on. `work` must wait for nothing but its transaction.
   */
  transaction<Result>(work: (transaction: StoreTransaction) => Promise<Result>): Promise<Result>;
  /** Listed comments on the article itself. */
  listRoots(articleId: string, page: PageRequest): Promise<CommentRecord[]>;
  /** Listed replies below each of the roots, oldest first, at most `perRoot` of each. */
  listReplies(articleId: string, rootIds: readonly string[], perRoot: number): Promise<CommentRecord[]>;
  /** Listed comments of all depths in the order of their ids. */
  listAll(articleId: string, page: PageRequest): Promise<CommentRecord[]>;
  /** What this writer's browser sent and nobody has accepted yet (`pending` or `spam`), oldest first, at most 100. */
  listUnpublishedBy(articleId: string, writerHash: string): Promise<CommentRecord[]>;
  /** All that wait for a moderator, of all articles, oldest first. */
  listPending(limit: number): Promise<CommentRecord[]>;
  /** Published replies below each of the roots, for those that have any. */
  countReplies(articleId: string, rootIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Zeros for an article without comments. */
  figures(articleId: string): Promise<ThreadFigures>;
  /** The comment in whatever state it is, `null` for none. */
  find(articleId: string, id: string): Promise<CommentRecord | null>;
  /** `null` for no comment, and for one that was erased. */
  findPrivate(articleId: string, id: string): Promise<PrivateRecord | null>;
  /** Oldest first. */
  listEvents(articleId: string, id: string): Promise<ModerationEvent[]>;
  /** Drops what may not be kept beyond `now`: address prints, idempotency keys, rate figures. */
  purge(now: number): Promise<void>;
  /** Ends the work of the store; nothing may be asked of it afterwards. */
  close(): Promise<void>;
}

/** What can be done inside a transaction. */
export interface StoreTransaction {
  /** As it is inside this transaction. */
  find(articleId: string, id: string): Promise<CommentRecord | null>;
  /** The greatest id of the thread, of any state. */
  latestId(articleId: string): Promise<string | null>;
  /** The answer given under this key, `null` when there is none or it has expired at `now`. */
  findReplay(articleId: string, key: string, now: number): Promise<ReplayRecord | null>;
  /** Keeps an answer for its key until `expiresAt`. */
  saveReplay(articleId: string, replay: ReplayRecord): Promise<void>;
  /** Whether the thread has a comment with this key that was made at `since` or later and is not erased. */
  hasDuplicate(articleId: string, duplicateKey: string, since: number): Promise<boolean>;
  /** Whether a comment of this writer's browser stands published, under any article. */
  hasPublishedBy(writerHash: string): Promise<boolean>;
  /** The theoretical arrival time of a rate bucket, `null` for one that is not in use. */
  rateTime(bucket: string): Promise<number | null>;
  /** Keeps the arrival time of a bucket until it has passed. */
  setRateTime(bucket: string, time: number): Promise<void>;
  /** Adds a comment with its private part and first event, and moves the figures of its thread. */
  insert(comment: CommentRecord, secret: PrivateRecord, event: ModerationEvent): Promise<void>;
  /**
   * Takes a comment from the state it is in to `event.to`, and keeps the event. `erased` also drops author, body and the
   * whole private part.
   */
  move(articleId: string, id: string, event: ModerationEvent): Promise<void>;
}

/** The states whose comments a list may hold. */
export const listedStates = ['published', 'removed', 'withdrawn', 'erased'] as const satisfies CommentState[];

/** Whether a list may hold a comment in this state. */
export const isListed = (state: CommentState): boolean => listedStates.some((listed) => listed === state);

export type { CommentRecord, ModerationEvent, PrivateRecord, ReasonCode, ReplayRecord };
