import * as v from 'valibot';

const commentSortSchema = v.picklist(['oldest', 'newest']);
/** The order of the comments on the article itself; replies are always oldest first. */
export type CommentSort = v.InferOutput<typeof commentSortSchema>;

const moderationModeSchema = v.picklist(['pre', 'post', 'first-time']);
/** How new comments are treated: read first, published first, or read first until somebody has had one accepted. */
export type ModerationMode = v.InferOutput<typeof moderationModeSchema>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The check of a conversation. A valibot schema. */
export const threadSchema = v.object({
  type: v.literal('thread'),
  /** The version of this shape. */
  schemaVersion: v.literal(1),
  /** The same as `articleId`. */
  id: v.string(),
  articleId: v.string(),
  /** Path of the article's page. */
  url: v.string(),
  /** `closed` can be read; `off` is not shown. */
  state: v.picklist(['open', 'closed', 'archived', 'off']),
  /** When it closes by itself; RFC 3339. */
  closesAt: v.exactOptional(v.string()),
  /** Why it is closed, where somebody or something closed it. */
  closedReason: v.exactOptional(v.picklist(['age', 'moderator', 'volume', 'legal'])),
  /** How new comments under this article are treated. */
  moderation: moderationModeSchema,
  /** Published comments, and those of them that stand on the article itself. */
  counts: v.object({ published: count, roots: count, approximate: v.exactOptional(v.literal(true)) }),
  /** RFC 3339; absent before the first comment. */
  lastActivityAt: v.exactOptional(v.string()),
  /** The order where a reader asks for none, and those that can be asked for. */
  sort: v.object({ default: commentSortSchema, allowed: v.pipe(v.array(commentSortSchema), v.readonly()) }),
  /** What a form tells its writer beforehand. */
  limits: v.object({
    maxDepth: count,
    bodyGraphemes: count,
    nameGraphemes: count,
    links: count,
    editWindowSeconds: v.exactOptional(count),
  }),
  /** Which fields the form must have filled. */
  require: v.object({
    name: v.boolean(),
    email: v.picklist(['required', 'optional', 'off']),
    url: v.picklist(['optional', 'off']),
  }),
});
/** The conversation under one article, without its comments. */
export interface Thread extends v.InferOutput<typeof threadSchema> {}

/** What one reader may do with one comment; kept apart from it, so that the comment itself can be cached for everybody. */
export interface ViewerState {
  /** Which comment is meant. */
  commentId: string;
  /** Whether this reader wrote it. */
  mine: boolean;
  /** Until when its writer may change the text; RFC 3339. */
  editableUntil?: string;
  /** Whether its writer may take it back. */
  canWithdraw?: true;
  /** Until when its writer may put back what was taken back; RFC 3339. */
  canUndoUntil?: string;
  /** Whether this reader has reported it. */
  reported?: true;
}
