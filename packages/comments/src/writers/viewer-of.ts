import type { ViewerState } from '@standfirst/core';
import type { CommentRecord } from '../records/comment-record.js';
import type { Settings } from '../settings.js';

/** What is known of one reader and one comment. */
export interface Relation {
  readonly isOwn: boolean;
  /** When its writer took it back, `null` where that was not the last thing that happened. */
  readonly withdrawal: number | null;
  readonly reported: boolean;
}

/** The states in which a writer may still do something; spam looks like the rest, so that a spammer learns nothing. */
const EDITABLE = ['published', 'pending', 'spam', 'unconfirmed'];

/** Whether the text may still be changed, had it its writer's request. */
export const isEditable = (
  { state, createdAt }: Pick<CommentRecord, 'state' | 'createdAt'>,
  { editWindow, now }: Pick<Settings, 'editWindow' | 'now'>,
): boolean => EDITABLE.includes(state) && now() < createdAt + editWindow;

/** What one reader may do with one comment. */
export function viewerOf(
  comment: CommentRecord,
  { isOwn, withdrawal, reported }: Relation,
  settings: Settings,
): ViewerState {
  const { editWindow, undoWindow, now } = settings;
  const time = (at: number) => new Date(at).toISOString();
  const undoUntil = comment.state === 'withdrawn' && withdrawal !== null ? withdrawal + undoWindow : null;
  return {
    commentId: comment.id,
    mine: isOwn,
    ...(isOwn && isEditable(comment, settings) ? { editableUntil: time(comment.createdAt + editWindow) } : {}),
    ...(isOwn && EDITABLE.includes(comment.state) ? { canWithdraw: true as const } : {}),
    ...(isOwn && undoUntil !== null && now() < undoUntil ? { canUndoUntil: time(undoUntil) } : {}),
    ...(reported ? { reported: true as const } : {}),
  };
}
