import type { CommentRecord } from '../records/comment-record.js';
import type { StoreTransaction } from '../store/store-transaction.js';

/** Where a comment stands in its thread. */
export type Place = Pick<CommentRecord, 'parentId' | 'rootId' | 'depth'>;

/** Levels that are stored; replies below stand on the last one and keep what they answer. */
export const MAX_STORED_DEPTH = 32;

/** The place of a new comment, `null` where what it answers is not there, or not to be seen, in this very article. */
export async function placeReply(
  store: StoreTransaction,
  articleId: string,
  parentId: string | null,
  id: string,
): Promise<Place | null> {
  if (parentId === null) return { parentId: null, rootId: id, depth: 0 };
  const parent = await store.find(articleId, parentId);
  if (parent?.state !== 'published') return null;
  return { parentId, rootId: parent.rootId, depth: Math.min(parent.depth + 1, MAX_STORED_DEPTH) };
}
