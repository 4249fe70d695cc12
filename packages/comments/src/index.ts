export { readBody } from './body/read-body.js';
export { newCommentId } from './comment-ids.js';
export type { CommentRecord, ModerationEvent, PolicyEvidence, PrivateRecord, ReplayRecord } from './comment-record.js';
export { createComments, type Comments, type ThreadPage, type ThreadRequest } from './comments.js';
export { type ArticleSettings, type CommentsOptions, type PostContext } from './comments-options.js';
export { type Move, type MoveResult } from './moderate.js';
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
export { type PrivateKeys } from './privacy/private-keys.js';
export { problemType, type ProblemCode } from './problems.js';
export { type CommentPage, type ConversationRequest, type ReadRequest } from './read/read-comments.js';
export { StoreError, type StoreErrorCode } from './store-error.js';
export { isListed, type CommentStore, type PageRequest, type StoreTransaction, type ThreadFigures } from './store.js';
