import type { CommentRecord } from '../records/comment-record.js';
import type { CommentStore } from '../store/comment-store.js';

/** Where a comment stands in its thread; no `rootId` for one on the article, which is its own root. */
export interface Place extends Pick<CommentRecord, 'parentId' | 'depth'> {
  readonly rootId?: string;
}

/** Levels that are stored; replies below stand on the last one and keep what they answer. */
export const MAX_STORED_DEPTH = 32;

/** The place of a new comment, `null` where what it answers is not there, or not to be seen, in this very article. */
export async function placeOf(
  parentId: string | null,
  articleId: string,
  store: Pick<CommentStore, 'find'>,
): Promise<Place | null> {
  if (parentId === null) return { parentId: null, depth: 0 };
  const parent = await store.find(articleId, parentId);
  if (parent?.state !== 'published') return null;
  return { parentId, rootId: parent.rootId, depth: Math.min(parent.depth + 1, MAX_STORED_DEPTH) };
}
