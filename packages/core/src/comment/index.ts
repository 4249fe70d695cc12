export {
  safeParseArchivedComment,
  type ArchivedComment,
  type ArchivedCommentResult,
} from './archive/archived-comment.js';
export { buildThread, type BuildThreadOptions, type ThreadRow } from './thread/build-thread.js';
export {
  commentBlockSchema,
  commentBodySchema,
  type CommentBlock,
  type CommentBlockquote,
  type CommentCodeBlock,
  type CommentList,
  type CommentParagraph,
} from './comment-block.js';
export { aboutText, readAbout, type About } from './submission/about.js';
export { checkDraft, type DraftFields } from './submission/check-draft.js';
export { isCommentId } from './comment-id.js';
export {
  commentInlineSchema,
  type CommentBreak,
  type CommentCode,
  type CommentEmphasis,
  type CommentInline,
  type CommentLink,
  type CommentStrike,
  type CommentStrong,
  type CommentText,
} from './comment-inline.js';
export {
  isLegalMove,
  transitions,
  type ActorKind,
  type CommentAction,
  type CommentState,
  type Transition,
} from './moderation/comment-state.js';
export { foldEvents, type StateEvent } from './moderation/fold-events.js';
export { type FieldIssue, type IssueCode } from './submission/field-issue.js';
export { defaultLimits, type SubmissionLimits } from './submission/submission-limits.js';
export { publicAuthorSchema, type PublicAuthor } from './public-author.js';
export {
  publicCommentSchema,
  tombstoneSchema,
  visibleCommentSchema,
  type PublicComment,
  type Tombstone,
  type VisibleComment,
} from './public-comment.js';
export { isReasonCode, reasonCodes, type ReasonCode } from './moderation/reason-code.js';
export {
  commentSubmissionSchema,
  type CommentSubmission,
  type SubmissionField,
  type SubmissionValues,
} from './submission/submission.js';
export { type Problem, type SubmissionOutcome } from './submission/submission-outcome.js';
export { threadSchema, type CommentSort, type ModerationMode, type Thread, type ViewerState } from './thread/thread.js';
export { countGraphemes, isLongerThan } from './text-hygiene/count-graphemes.js';
export { tidyText } from './text-hygiene/clean-text.js';
export { nameSkeleton, wordSkeleton } from './text-hygiene/name-skeleton.js';
export { utf8Length } from './text-hygiene/utf8-length.js';
export { type DraftDoubt } from './submission/field-check.js';
export {
  validateSubmission,
  type CommentDraft,
  type Validation,
  type ValidationOptions,
} from './submission/validate-submission.js';
