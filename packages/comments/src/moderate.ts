import { isLegalMove, type ActorKind, type CommentAction, type CommentState, type ReasonCode } from '@standfirst/core';
import type { CommentStore } from './store/comment-store.js';

/** One move of one comment by somebody who may make it; who that is, the caller has found out. */
export interface Move {
  readonly action: CommentAction;
  readonly to: CommentState;
  /** Whether that is true, the caller has found out. */
  readonly by: ActorKind;
  /** Who it was, for the history; never public. */
  readonly actorId?: string;
  /** Shown to readers where the comment is removed, in their own language. */
  readonly reason?: ReasonCode;
}

/** `illegal`: the comment's state does not allow the move, perhaps because somebody else was faster. */
export type MoveResult = 'moved' | 'illegal' | 'not-found';

/** Moves a comment from the state it is in, and keeps the move in its history. */
export function moderate(
  store: CommentStore,
  articleId: string,
  id: string,
  move: Move,
  now: number,
): Promise<MoveResult> {
  return store.transaction(async (transaction) => {
    const comment = await transaction.find(articleId, id);
    if (!comment) return 'not-found';
    const { action, to, by, actorId, reason } = move;
    if (!isLegalMove(comment.state, action, by, to)) return 'illegal';
    const actor = { kind: by, ...(actorId === undefined ? {} : { id: actorId }) };
    await transaction.move(articleId, id, {
      at: now,
      actor,
      action,
      from: comment.state,
      to,
      revision: comment.revision,
      ...(reason === undefined ? {} : { reason }),
    });
    return 'moved';
  });
}
