import type { CommentRecord } from '../records/comment-record.js';
import type { CommentStore } from '../store/comment-store.js';

/** How many of the comments above one are shown with it; and, in any case, the one at the top. */
export const ANCESTORS = 32;
/** How many replies of its conversation are shown behind it. */
const BEHIND = 50;

/**
 * What is shown with a comment far down in a long conversation: what it answers, up to the top; the comment; and what was
 * written next. Empty for an id of nothing.
 */
export async function readAround(store: CommentStore, articleId: string, id: string): Promise<CommentRecord[]> {
  const comment = await store.find(articleId, id);
  if (comment === null) return [];
  const above = await store.listAncestors(articleId, id, ANCESTORS);
  return [...above.toReversed(), comment, ...(await listBehind(store, comment))];
}

/** What was written next in a comment's conversation. */
export const listBehind = (store: CommentStore, { articleId, rootId, id }: CommentRecord): Promise<CommentRecord[]> =>
  store.listBranch(articleId, rootId, { sort: 'oldest', after: id, limit: BEHIND });
