import type { CommentState } from '@standfirst/core';
import type { CommentRecord } from '../records/comment-record.js';
import type { LoggedDeskEvent } from '../records/desk-event.js';
import type { KnownArticle } from '../records/known-article.js';
import type { ListEntry } from '../records/list-entry.js';
import type { LoggedEvent } from '../records/moderation-event.js';
import type { Ticket } from '../records/ticket.js';

/** A place in a list over all articles: a point of time, and what tells two things of the same moment apart. */
export interface Point {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly articleId: string;
  /** Empty for an event of the desk. */
  readonly id: string;
  /** The number of the event; 0 in lists of comments. */
  readonly seq: number;
}

/** Which comments the desk asks for. */
export interface QueueRequest {
  readonly state: CommentState;
  /** Of one article alone. */
  readonly articleId?: string;
  /** By when they came into the state. */
  readonly sort: CommentSortOfDesk;
  /** Behind this place; left out for the first page. */
  readonly after?: Point;
  /** At most so many; 1 or more. */
  readonly limit: number;
}

/** By when comments came into their state, the first or the last of them at the top. */
export type CommentSortOfDesk = 'oldest' | 'newest';

/** Whether the log begins with what was done first, or last. */
export type LogSort = 'oldest' | 'newest';

/** A comment of the queue with how many readers have reported it since a moderator last decided. */
export interface ReportedComment {
  readonly comment: CommentRecord;
  readonly reports: number;
}

/** What the desk reads over all articles. None of it is on a reader's way: a store may ask many machines. */
export interface DeskReads {
  listQueue(request: QueueRequest): Promise<CommentRecord[]>;
  /** How many comments are in each state, for those states that have any. `published` is left out: see `figures`. */
  countQueue(): Promise<ReadonlyMap<CommentState, number>>;
  /** Published comments with reports that nobody has decided about, those with most reports first, then the older. */
  listReported(limit: number): Promise<ReportedComment[]>;
  /** Moves of all comments behind a point of the list. */
  listLog(after: Point | null, limit: number, sort: LogSort): Promise<LoggedEvent[]>;
  /** What else was done at the desk behind a point of the list. */
  listDeskLog(after: Point | null, limit: number, sort: LogSort): Promise<LoggedDeskEvent[]>;
  /** The words and domains that are looked for on the whole site, in the order of kind and entry. */
  lists(): Promise<ListEntry[]>;
  /** Where an article stands, `null` where no comment came with its address. */
  findArticle(articleId: string): Promise<KnownArticle | null>;
  /** Articles that comments came from, the last first; behind a point, whose `at` is their `seenAt`. */
  listArticles(after: Point | null, limit: number): Promise<KnownArticle[]>;
  /** `null` for none, for one of another purpose, and for one that has expired at `now`. It stays good. */
  findTicket(hash: string, purpose: Ticket['purpose'], now: number): Promise<Ticket | null>;
  /** Where a person's comments are, by the print of their address, in the order of article and id; behind `after`. */
  listByEmail(emailHmac: string, after: Place | null, limit: number): Promise<Place[]>;
  /** Every comment of every article, in whatever state, in the order of article and id; behind `after`. */
  listWhole(after: Place | null, limit: number): Promise<CommentRecord[]>;
  /** Where comments are that have been in a state since `until` or longer. */
  listOlder(state: CommentState, until: number, limit: number): Promise<Place[]>;
}

/** Where a comment is. */
export interface Place {
  readonly articleId: string;
  readonly id: string;
}
