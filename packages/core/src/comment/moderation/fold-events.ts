import { isLegalMove, type ActorKind, type CommentAction, type CommentState } from './comment-state.js';

/** The part of a moderation event that decides the state; events are kept forever and only added to. */
export interface StateEvent {
  readonly action: CommentAction;
  readonly actor: { readonly kind: ActorKind };
  /** The state before, `null` for the first event. */
  readonly from: CommentState | null;
  readonly to: CommentState;
}

/**
 * The state a comment's history leads to, `null` for no history.
 * @throws {RangeError} where an event does not follow from the one before it, or is no legal move.
 */
export function foldEvents(events: readonly StateEvent[]): CommentState | null {
  let state: CommentState | null = null;
  for (const { action, actor, from, to } of events) {
    if (from !== state || !isLegalMove(from, action, actor.kind, to)) {
      throw new RangeError(
        `The event "${action}" by ${actor.kind} leads from ${from} to ${to}, but the comment was ${state}. ` +
          'A history with such a step cannot tell the state of its comment. ' +
          'Restore the events of this comment from a backup, or erase the comment.',
      );
    }
    state = to;
  }
  return state;
}
