export { readBody } from './body/read-body.js';
export { newCommentId } from './comment-ids.js';
export { createComments, type Comments } from './comments.js';
export {
  type Account,
  type ArticleSettings,
  type CommentsOptions,
  type PostContext,
  type Retention,
  type WriterContext,
} from './comments-options.js';
export { type DeskUseCases } from './desk-use-cases.js';
export { type AuditEntry, type AuditPage, type AuditRequest } from './desk/audit.js';
export { type ListChange } from './desk/change-lists.js';
export { readEntries, type ReadEntries } from './desk/read-entries.js';
export { type CommentHistory } from './desk/history.js';
export { type KnownArticlePage } from './desk/known-articles.js';
export { type Move, type MoveResult, type PlacedMove, type PlacedResult } from './desk/moderate.js';
export { type QueueItem, type QueuePage, type QueuePageRequest } from './desk/queue.js';
export { type EditInput } from './edit/edit-comment.js';
export { type PersonUseCases } from './person-use-cases.js';
export { type ExportedComment, type PersonExport } from './persons/person-export.js';
export { type ProofMail, type ProofOutcome, type ProofPurpose } from './persons/proofs.js';
export { defaultPolicies } from './policies/index.js';
export { doubtPolicy } from './policies/doubt/doubt-policy.js';
export { linksPolicy } from './policies/links/links-policy.js';
export {
  type JudgedSubmission,
  type Policy,
  type PolicyContext,
  type Refusal,
  type Verdict,
} from './policies/policy.js';
export { type Rate } from './policies/rate/gcra.js';
export { ratePolicy, type Rates } from './policies/rate/rate-policy.js';
export { repeatPolicy } from './policies/repeat/repeat-policy.js';
export { trapPolicy } from './policies/trap/trap-policy.js';
export { wordsPolicy } from './policies/words/words-policy.js';
export { type PrivateKeys } from './privacy/private-keys.js';
export { problemType, type ProblemCode } from './problems.js';
export { type Permalink } from './read/permalink.js';
export {
  type CommentPage,
  type ConversationPage,
  type ConversationRequest,
  type ReadRequest,
} from './read/read-comments.js';
export { type ReaderUseCases, type ThreadPage, type ThreadRequest } from './reader-use-cases.js';
export { StoreError, type StoreErrorCode } from './store-error.js';
export { anchorTarget, type CommentRecord } from './records/comment-record.js';
export { type DeskAction, type DeskEvent, type LoggedDeskEvent } from './records/desk-event.js';
export { type KnownArticle } from './records/known-article.js';
export { type ListEntry } from './records/list-entry.js';
export { type Actor, type LoggedEvent, type ModerationEvent, type PolicyEvidence } from './records/moderation-event.js';
export { type OutboxKind, type OutboxRow } from './records/outbox-row.js';
export { type PrivateRecord, type ProvenIdentity } from './records/private-record.js';
export { type ReplayRecord } from './records/replay-record.js';
export { type ReportRecord } from './records/report-record.js';
export { type NewText, type RevisionRecord } from './records/revision-record.js';
export { type ThreadSettings } from './records/thread-settings.js';
export { type Ticket, type TicketPurpose } from './records/ticket.js';
export { type ReportInput, type ReportOutcome } from './report/report-comment.js';
export { type CommentStore } from './store/comment-store.js';
export {
  type CommentSortOfDesk,
  type DeskReads,
  type LogSort,
  type Place,
  type Point,
  type QueueRequest,
  type ReportedComment,
} from './store/desk-reads.js';
export {
  type CommentWrites,
  type DeskWrites,
  type PipelineReads,
  type StoreTransaction,
} from './store/store-transaction.js';
export {
  type AnchorFigures,
  type CommentRelation,
  type PageRequest,
  type ThreadFigures,
  type ThreadReads,
} from './store/thread-reads.js';
export { type EffectiveThread } from './threads/effective-thread.js';
export { type UndoOutcome } from './withdraw/undo-withdraw.js';
export { type WithdrawOutcome } from './withdraw/withdraw-comment.js';
export { type WriterUseCases } from './writer-use-cases.js';
export { type OwnText } from './writers/own-text.js';
