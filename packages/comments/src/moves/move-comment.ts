import { isLegalMove } from '@standfirst/core';
import type { CommentRecord } from '../records/comment-record.js';
import type { ModerationEvent } from '../records/moderation-event.js';
import type { Settings } from '../settings.js';
import type { StoreTransaction } from '../store/store-transaction.js';

/**
 * Moves a comment from the state it is in, keeps the move in its history, and tells others of it: all or nothing.
 * @returns `false` where the state machine knows no such move
 */
export async function moveComment(
  transaction: StoreTransaction,
  comment: CommentRecord,
  move: Omit<ModerationEvent, 'from' | 'revision'>,
  settings: Settings,
): Promise<boolean> {
  const { articleId, id, state: from, revision } = comment;
  if (!isLegalMove(from, move.action, move.actor.kind, move.to)) return false;
  const event: ModerationEvent = { ...move, from, revision };
  await transaction.move(articleId, id, event);
  // Whoever decides has seen what readers reported.
  if (move.actor.kind === 'moderator') await transaction.resolveReports(articleId, id, move.at);
  await announce(transaction, comment, event, settings);
  return true;
}

/** Keeps for others that a comment came to be, moved or changed. */
export const announce = (
  transaction: StoreTransaction,
  { articleId, id }: Pick<CommentRecord, 'articleId' | 'id'>,
  { at, action, from, to, revision }: Pick<ModerationEvent, 'at' | 'from' | 'to' | 'revision'> & { action: string },
  { newRowId }: Pick<Settings, 'newRowId'>,
): Promise<void> =>
  transaction.enqueue({
    articleId,
    id: newRowId(at),
    kind: 'comment',
    payload: { commentId: id, action, from, to, revision },
    availableAt: at,
    attempts: 0,
  });
