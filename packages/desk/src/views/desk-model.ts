import type { CommentHistory, CommentRecord, ReportRecord } from '@standfirst/comments';
import type { CommentState, ReasonCode } from '@standfirst/core';
import { deskWords } from './desk-words.js';

/** The lists that the desk shows: each state but the erased, and what readers have reported. */
export type DeskQueue = Exclude<CommentState, 'erased'> | 'reported';

/** Where a moderator can take a comment. */
export type MoveTarget = 'published' | 'pending' | 'rejected' | 'spam' | 'removed';

/** What became of one comment that something was to be done with. */
export type Told = 'moved' | 'dismissed' | 'illegal' | 'elsewhere' | 'changed' | 'not-found' | 'reason-needed';

/** A comment with all that a decision needs. */
export interface DeskItem extends Pick<CommentHistory, 'comment' | 'source' | 'events'> {
  readonly headline: string;
  readonly articleHref: string;
  /** What it answers, `null` for a comment on the article. */
  readonly answers: Pick<CommentHistory, 'comment' | 'source'> | 'gone' | null;
  /** What readers say against it and nobody has decided about. */
  readonly reports: readonly Pick<ReportRecord, 'reason' | 'detail'>[];
  /** Other comments that were sent with the same address, by state; `null` where it was sent without one. */
  readonly others: ReadonlyMap<CommentState, number> | null;
}

/** What became of something that an editor did, told once on the page that follows. */
export interface DeskNotice {
  readonly did: MoveTarget | 'dismissed';
  readonly results: readonly {
    readonly articleId: string;
    readonly id: string;
    readonly name: string;
    readonly told: Told;
  }[];
  /** The step back, for those that were moved. */
  readonly undo: {
    readonly to: MoveTarget;
    /** What names them in a form, see `itemValue`. */
    readonly items: readonly string[];
    /** Whether it leads not to where they were, but to the nearest that can be reached. */
    readonly isNearest: boolean;
    readonly reason?: ReasonCode;
  } | null;
  /** Something that keeps the whole from being done. */
  readonly problem?: string;
}

/** The name over a comment; a writer who gave none, and one of whom nothing is left, have one in the words of the desk. */
export const nameOf = (comment: Pick<CommentRecord, 'author'> | undefined): string =>
  comment?.author?.name || deskWords.anonymous;

/** Where the history of a comment stands. */
export const commentHref = ({ articleId, id }: Pick<CommentRecord, 'articleId' | 'id'>) =>
  `/desk/comments/${encodeURIComponent(articleId)}/${encodeURIComponent(id)}`;

/** Where the settings of a thread stand. */
export const threadHref = (articleId: string) => `/desk/threads/${encodeURIComponent(articleId)}`;
