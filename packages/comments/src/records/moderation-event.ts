import type { ActorKind, CommentAction, CommentState, ReasonCode } from '@standfirst/core';

/** Who did something at the desk, in the thread, or by right. */
export interface Actor {
  readonly kind: ActorKind;
  /** The site's own name for that person; never public. */
  readonly id?: string;
}

/** What one policy said of a text. */
export interface PolicyEvidence {
  /** The policy's `name`: the phase of the pipeline that decided. */
  readonly phase: string;
  /** The policy's `version`, so that a later reader of the history knows by which rules was judged. */
  readonly version: string;
  readonly verdict: 'hold' | 'spam' | 'refuse';
  /** Which rule of the policy decided. */
  readonly rule: string;
  /** The entry of the site's own lists that was found. */
  readonly entry?: string;
}

/** One move of one comment. Events are only added, never changed. */
export interface ModerationEvent {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly actor: Actor;
  readonly action: CommentAction;
  /** `null` for the first event of a comment. */
  readonly from: CommentState | null;
  readonly to: CommentState;
  /** Which text was judged; see `CommentRecord.revision`. */
  readonly revision: number;
  /** Shown to readers where the comment is removed. */
  readonly reason?: ReasonCode;
  /** From moderators to moderators. */
  readonly note?: string;
  /** What the policies said, in the order in which they judged. */
  readonly evidence?: readonly PolicyEvidence[];
}

/** A move with the comment that it moved. */
export interface LoggedEvent extends ModerationEvent {
  readonly articleId: string;
  readonly commentId: string;
  /** Its number in the history of the comment, from 1. */
  readonly seq: number;
}
