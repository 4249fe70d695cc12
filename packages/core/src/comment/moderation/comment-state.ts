/** Where a comment stands in its life. Readers see `published`; its writer also sees `pending`. */
export type CommentState =
  'unconfirmed' | 'pending' | 'published' | 'spam' | 'rejected' | 'removed' | 'withdrawn' | 'erased';

/** Who moves a comment: the program, a moderator, its author, or somebody with a legal claim. */
export type ActorKind = 'system' | 'moderator' | 'author' | 'legal';

/** What is done to a comment; see `transitions` for what may follow what. */
export type CommentAction =
  | 'submit'
  | 'edit'
  | 'confirm'
  | 'hold'
  | 'publish'
  | 'mark-spam'
  | 'reject'
  | 'remove'
  | 'restore'
  | 'withdraw'
  | 'undo-withdraw'
  | 'erase';

/** One legal move; `from: null` is a comment that did not exist before. */
export interface Transition {
  readonly from: CommentState | null;
  readonly to: CommentState;
  readonly action: CommentAction;
  /** Who may make the move. */
  readonly by: readonly ActorKind[];
}

/** Every legal move. What is not in this table cannot happen; `erased` is the only end. */
export const transitions: readonly Transition[] = [
  { from: null, to: 'unconfirmed', action: 'submit', by: ['system'] },
  { from: null, to: 'pending', action: 'submit', by: ['system'] },
  { from: null, to: 'published', action: 'submit', by: ['system'] },
  { from: null, to: 'spam', action: 'submit', by: ['system'] },
  { from: 'unconfirmed', to: 'pending', action: 'confirm', by: ['author'] },
  { from: 'unconfirmed', to: 'published', action: 'confirm', by: ['author'] },
  { from: 'unconfirmed', to: 'spam', action: 'mark-spam', by: ['system', 'moderator'] },
  { from: 'unconfirmed', to: 'withdrawn', action: 'withdraw', by: ['author'] },
  { from: 'pending', to: 'published', action: 'publish', by: ['moderator', 'system'] },
  { from: 'pending', to: 'rejected', action: 'reject', by: ['moderator'] },
  { from: 'pending', to: 'spam', action: 'mark-spam', by: ['system', 'moderator'] },
  { from: 'pending', to: 'withdrawn', action: 'withdraw', by: ['author'] },
  // Reports over a threshold, or an edit that is looked at again.
  { from: 'published', to: 'pending', action: 'hold', by: ['system', 'moderator'] },
  { from: 'published', to: 'removed', action: 'remove', by: ['moderator', 'legal'] },
  { from: 'published', to: 'spam', action: 'mark-spam', by: ['system', 'moderator'] },
  { from: 'published', to: 'withdrawn', action: 'withdraw', by: ['author'] },
  { from: 'spam', to: 'published', action: 'publish', by: ['moderator'] },
  { from: 'spam', to: 'pending', action: 'hold', by: ['moderator'] },
  // Its author is told that it waits, and so can take it back and put it back as what waits.
  { from: 'spam', to: 'withdrawn', action: 'withdraw', by: ['author'] },
  { from: 'rejected', to: 'published', action: 'restore', by: ['moderator'] },
  { from: 'rejected', to: 'pending', action: 'hold', by: ['moderator'] },
  { from: 'removed', to: 'published', action: 'restore', by: ['moderator', 'legal'] },
  // Another text, which is judged as a new one is; what comes of that is a move of its own.
  ...(['unconfirmed', 'pending', 'published', 'spam'] as const).map((state): Transition => ({
    from: state,
    to: state,
    action: 'edit',
    by: ['author'],
  })),
  // Only inside the undo window of 60 seconds, which the caller checks.
  { from: 'withdrawn', to: 'pending', action: 'undo-withdraw', by: ['author'] },
  { from: 'withdrawn', to: 'published', action: 'undo-withdraw', by: ['author'] },
  { from: 'withdrawn', to: 'spam', action: 'undo-withdraw', by: ['author'] },
  ...(['unconfirmed', 'pending', 'published', 'spam', 'rejected', 'removed', 'withdrawn'] as const).map(
    (from): Transition => ({ from, to: 'erased', action: 'erase', by: ['legal', 'system'] }),
  ),
];

/** Whether `by` may take a comment from one state to another with this action. */
export function isLegalMove(
  from: CommentState | null,
  action: CommentAction,
  by: ActorKind,
  to: CommentState,
): boolean {
  return transitions.some(
    (move) => move.from === from && move.action === action && move.to === to && move.by.includes(by),
  );
}
