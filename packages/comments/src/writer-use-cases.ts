import type { SubmissionOutcome } from '@standfirst/core';
import type { PostContext, WriterContext } from './comments-options.js';
import { editComment, type EditInput } from './edit/edit-comment.js';
import { postComment } from './post/post-comment.js';
import { reportComment, type ReportInput, type ReportOutcome } from './report/report-comment.js';
import type { Settings } from './settings.js';
import { undoWithdraw, type UndoOutcome } from './withdraw/undo-withdraw.js';
import { withdrawComment, type WithdrawOutcome } from './withdraw/withdraw-comment.js';
import { readOwnText, type OwnText } from './writers/own-text.js';

/** What readers do. A comment is its writer's by the cookie it was sent with, or by the account; never by what was typed. */
export interface WriterUseCases {
  /** Checks, judges and stores what a reader sent. It is on the disk before the promise fulfils. */
  post(input: unknown, context: PostContext): Promise<SubmissionOutcome>;
  /** What its writer typed, for the form that changes it; `null` for everybody else. Never put it into a cache. */
  ownText(articleId: string, id: string, context: WriterContext): Promise<OwnText | null>;
  /** Gives a comment another text, which is judged as a new one is. */
  edit(articleId: string, id: string, input: EditInput, context: WriterContext): Promise<SubmissionOutcome>;
  /** Takes a comment back. */
  withdraw(articleId: string, id: string, context: WriterContext): Promise<WithdrawOutcome>;
  /** Puts it back, within a minute. */
  undoWithdraw(articleId: string, id: string, context: WriterContext): Promise<UndoOutcome>;
  /** Tells the desk of a comment; each reader counts once. */
  report(articleId: string, id: string, input: ReportInput, context: WriterContext): Promise<ReportOutcome>;
}

export const writerUseCases = (settings: Settings): WriterUseCases => ({
  post: (input, context) => postComment(input, context, settings),
  ownText: (articleId, id, context) => readOwnText(articleId, id, context, settings),
  edit: (articleId, id, input, context) => editComment(articleId, id, input, context, settings),
  withdraw: (articleId, id, context) => withdrawComment(articleId, id, context, settings),
  undoWithdraw: (articleId, id, context) => undoWithdraw(articleId, id, context, settings),
  report: (articleId, id, input, context) => reportComment(articleId, id, input, context, settings),
});
