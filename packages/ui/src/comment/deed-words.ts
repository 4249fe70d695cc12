import type { ReasonCode } from '@standfirst/core';

/** What a reader may do with a comment, besides answering it. */
export type CommentDeed = 'edit' | 'withdraw' | 'report';

/** Every word of the pages on which a reader changes, takes back or reports one comment. */
export interface DeedWords {
  readonly headings: Readonly<Record<CommentDeed | 'undo' | 'reported', string>>;
  readonly submit: Readonly<Record<CommentDeed | 'undo', string>>;
  readonly withdrawHint: string;
  readonly undoHint: string;
  readonly reportHint: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly detail: string;
  readonly back: string;
  /** By the last part of a problem's `type`. */
  readonly failures: Readonly<Record<string, string>> & { readonly refused: string };
}

/** The words in English; spread them and replace what you say otherwise. */
export const deedWords: DeedWords = {
  headings: {
    edit: 'Edit your comment',
    withdraw: 'Take your comment back?',
    undo: 'Your comment is taken back',
    report: 'Report this comment',
    reported: 'Thank you for your report',
  },
  submit: { edit: 'Save', withdraw: 'Take it back', undo: 'Put it back', report: 'Send report' },
  withdrawHint: 'Nobody will be able to read it any more. Replies to it stay.',
  undoHint: 'If that was a mistake, you can put it back for a short while.',
  reportHint: 'A moderator will read it. Its writer is not told who reported it.',
  reason: 'What is wrong with it?',
  reasons: {
    spam: 'It advertises something',
    abuse: 'It insults somebody',
    hate: 'It is hateful',
    harassment: 'It hounds somebody',
    illegal: 'It is against the law',
    privacy: 'It tells private things',
    misinformation: 'It is not true',
    'off-topic': 'It is about something else',
    duplicate: 'It stands there already',
    'banned-word': 'It uses words that are not allowed here',
    other: 'Something else',
  },
  detail: 'In your own words (optional, not published)',
  back: 'Back to the comment',
  failures: {
    'edit-window-closed': 'The time for changes is over. Your words are kept here for you to copy.',
    'precondition-failed':
      'The comment was changed in the meantime, perhaps in another window. Look at your words again; saving now replaces that change.',
    'undo-window-closed': 'The time for putting it back is over.',
    'illegal-transition': 'This cannot be done with the comment any more.',
    'not-found': 'This comment is not here, or it was sent with another browser.',
    'rate-limited': 'That was a lot in a short time. Please wait a moment and try again.',
    unavailable: 'The comments cannot be reached at the moment. Please try again in a while.',
    refused: 'The site did not take it. Please try again.',
  },
};
