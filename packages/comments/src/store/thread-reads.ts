import type { Anchor, CommentSort } from '@standfirst/core';
import type { CommentRecord } from '../records/comment-record.js';
import type { LoggedEvent } from '../records/moderation-event.js';
import type { PrivateRecord } from '../records/private-record.js';
import type { ReportRecord } from '../records/report-record.js';
import type { RevisionRecord } from '../records/revision-record.js';
import type { ThreadSettings } from '../records/thread-settings.js';

/** Which part of a thread is asked for; a page begins behind `after`, an id of the page before. */
export interface PageRequest {
  /** By id: `oldest` first or `newest` first. */
  readonly sort: CommentSort;
  /** Left out for the first page. */
  readonly after?: string;
  /** At most so many; 1 or more. */
  readonly limit: number;
}

/** A passage, and how many published comments answer it. */
export interface AnchorFigures {
  readonly anchor: Anchor;
  readonly published: number;
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

/** A comment with what it takes to say what one reader may do with it. */
export interface CommentRelation extends Pick<PrivateRecord, 'writerHash' | 'authorKey'> {
  readonly comment: CommentRecord;
  /** When its writer took it back, `null` where that was not the last thing that happened. */
  readonly withdrawnAt: number | null;
  /** Whether one of the readers has reported it. */
  readonly isReported: boolean;
}

/**
 * What is read of one thread. Each method begins with the article: a store that is spread over machines asks one of them.
 *
 * "Listed": `published`, and in whatever state what something in the store answers directly: what can be read keeps what it
 * answers (whose readers decide whether a tombstone is needed).
 */
export interface ThreadReads {
  /** Listed comments on the article itself. */
  listRoots(articleId: string, page: PageRequest): Promise<CommentRecord[]>;
  /** Listed replies below each of the roots, oldest first, at most `perRoot` of each. */
  listReplies(articleId: string, rootIds: readonly string[], perRoot: number): Promise<CommentRecord[]>;
  /** Listed replies of all depths below one root. */
  listBranch(articleId: string, rootId: string, page: PageRequest): Promise<CommentRecord[]>;
  /** What a comment answers, and what that answers, and so on: nearest first, at most `limit`, in whatever state. */
  listAncestors(articleId: string, id: string, limit: number): Promise<CommentRecord[]>;
  /** Listed comments of all depths in the order of their ids. */
  listAll(articleId: string, page: PageRequest): Promise<CommentRecord[]>;
  /** Listed comments that answer a passage of this block or quotation; see `anchorTarget`. */
  listAnchored(articleId: string, target: string, page: PageRequest): Promise<CommentRecord[]>;
  /** Every passage that published comments answer, with their number, the most answered first. */
  listAnchors(articleId: string): Promise<AnchorFigures[]>;
  /** What this writer's browser sent and nobody has accepted yet (`pending` or `spam`), oldest first, at most 100. */
  listUnpublishedBy(articleId: string, writerHash: string): Promise<CommentRecord[]>;
  /** Published replies below each of the roots, for those that have any; none is counted beyond `enough`. */
  countReplies(articleId: string, rootIds: readonly string[], enough: number): Promise<ReadonlyMap<string, number>>;
  /** Zeros for an article without comments. */
  figures(articleId: string): Promise<ThreadFigures>;
  /** What the desk has set, `null` where it has set nothing. */
  settings(articleId: string): Promise<ThreadSettings | null>;
  /** The comment in whatever state it is, `null` for none. */
  find(articleId: string, id: string): Promise<CommentRecord | null>;
  /** Those that exist, in whatever state, in the order of their ids. */
  findAll(articleId: string, ids: readonly string[]): Promise<CommentRecord[]>;
  /** What some readers have to do with comments of these ids that exist, in the order of the ids; in one question. */
  listRelations(articleId: string, ids: readonly string[], readers: readonly string[]): Promise<CommentRelation[]>;
  /** `null` for no comment, and for one that was erased. */
  findPrivate(articleId: string, id: string): Promise<PrivateRecord | null>;
  /** Oldest first. */
  listEvents(articleId: string, id: string): Promise<LoggedEvent[]>;
  /** Earlier texts, oldest first. */
  listRevisions(articleId: string, id: string): Promise<RevisionRecord[]>;
  /** Oldest first. */
  listReports(articleId: string, id: string): Promise<ReportRecord[]>;
}
