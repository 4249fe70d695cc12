import type { ActorKind, CommentAction, CommentState, ReasonCode } from '@standfirst/core';
import { moveComment } from '../moves/move-comment.js';
import type { ModerationEvent } from '../records/moderation-event.js';
import type { Settings } from '../settings.js';
import type { Place } from '../store/desk-reads.js';

/** One move of one comment by somebody who may make it; who that is, the caller has found out. */
export interface Move {
  readonly action: CommentAction;
  /** The state that was seen; a comment that is in another one by now stays as it is. */
  readonly from?: CommentState;
  readonly to: CommentState;
  /** Whether that is true, the caller has found out. */
  readonly by: ActorKind;
  /** Who it was, for the history; never public. */
  readonly actorId?: string;
  /** Shown to readers where the comment is removed, in their own language. */
  readonly reason?: ReasonCode;
  /** From moderators to moderators. */
  readonly note?: string;
  /** The text that was judged; a comment that has another one by now stays as it is. */
  readonly revision?: number;
}

/**
 * `illegal`: the comment's state does not allow the move. `elsewhere`: it is not in the state that was seen, since somebody
 * else was faster. `changed`: it has another text than the one that was judged.
 */
export type MoveResult = 'moved' | 'illegal' | 'elsewhere' | 'not-found' | 'changed';

/**
 * Moves a comment from the state it is in, and keeps the move in its history. The same move by the same hand again, as a
 * button that was pressed twice makes it, has the same result and is kept once.
 */
export function moderate(articleId: string, id: string, move: Move, settings: Settings): Promise<MoveResult> {
  const { action, from, to, by, actorId, reason, note, revision } = move;
  const actor = { kind: by, ...(actorId === undefined ? {} : { id: actorId }) };
  const more = { ...(reason === undefined ? {} : { reason }), ...(note === undefined ? {} : { note }) };
  return settings.store.transaction(async (transaction) => {
    const comment = await transaction.find(articleId, id);
    if (comment === null) return 'not-found';
    if (revision !== undefined && revision !== comment.revision) return 'changed';
    if (comment.state === to && isSame(await transaction.lastEvent(articleId, id), move)) return 'moved';
    if (from !== undefined && from !== comment.state) return 'elsewhere';
    const event = { at: settings.now(), actor, action, to, ...more };
    return (await moveComment(transaction, comment, event, settings)) ? 'moved' : 'illegal';
  });
}

const isSame = (last: ModerationEvent | null, { action, from, to, by, actorId, reason, note }: Move): boolean =>
  last?.action === action &&
  last.to === to &&
  (from === undefined || last.from === from) &&
  last.actor.kind === by &&
  last.actor.id === actorId &&
  last.reason === reason &&
  last.note === note;

/** A move with the comment that it is for. */
export interface PlacedMove extends Move, Place {}

/** What became of one move of many. */
export interface PlacedResult extends Place {
  readonly result: MoveResult;
}

/** So many moves are made at once at most. */
export const MOVES = 200;

/**
 * Makes many moves, each by itself: one that cannot be made does not keep the others from being made.
 * @throws {RangeError} for more than 200 moves
 */
export async function moderateAll(moves: readonly PlacedMove[], settings: Settings): Promise<PlacedResult[]> {
  if (moves.length > MOVES) {
    throw new RangeError(
      `${moves.length} moves were to be made at once. More than ${MOVES} would keep others from the database for too long. ` +
        'Make them in several calls.',
    );
  }
  const results: PlacedResult[] = [];
  for (const { articleId, id, ...move } of moves)
    results.push({ articleId, id, result: await moderate(articleId, id, move, settings) });
  return results;
}
