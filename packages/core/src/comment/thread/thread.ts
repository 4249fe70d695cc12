/** The order of the comments on the article itself; replies are always oldest first. */
export type CommentSort = 'oldest' | 'newest';

/** How new comments are treated: read first, published first, or read first until somebody has had one accepted. */
export type ModerationMode = 'pre' | 'post' | 'first-time';

/** The conversation under one article, without its comments. */
export interface Thread {
  type: 'thread';
  /** The version of this shape. */
  schemaVersion: 1;
  /** The same as `articleId`. */
  id: string;
  articleId: string;
  /** Path of the article's page. */
  url: string;
  /** `closed` can be read; `off` is not shown. */
  state: 'open' | 'closed' | 'archived' | 'off';
  /** When it closes by itself; RFC 3339. */
  closesAt?: string;
  /** Why it is closed, where somebody or something closed it. */
  closedReason?: 'age' | 'moderator' | 'volume' | 'legal';
  /** How new comments under this article are treated. */
  moderation: ModerationMode;
  /** Published comments, and those of them that stand on the article itself. */
  counts: { published: number; roots: number; approximate?: true };
  /** RFC 3339; absent before the first comment. */
  lastActivityAt?: string;
  /** The order where a reader asks for none, and those that can be asked for. */
  sort: { default: CommentSort; allowed: readonly CommentSort[] };
  /** What a form tells its writer beforehand. */
  limits: { maxDepth: number; bodyGraphemes: number; nameGraphemes: number; links: number; editWindowSeconds?: number };
  /** Which fields the form must have filled. */
  require: { name: boolean; email: 'required' | 'optional' | 'off'; url: 'optional' | 'off' };
}

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
