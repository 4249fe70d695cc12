import { isCommentId, type ArchivedComment } from '@standfirst/core';
import { importedCommentId } from '../comment-ids.js';
import { MAX_STORED_DEPTH } from '../post/place-of.js';
import type { CommentRecord } from '../records/comment-record.js';
import type { StoreTransaction } from '../store/store-transaction.js';

const KEPT = 24 * 60 * 60 * 1000;

/** Where an imported comment belongs: it is there already, what it answers is not there yet, or its place. */
export type ImportPlace =
  | { readonly found: 'known'; readonly id: string }
  | { readonly found: 'waiting' }
  | ({ readonly found: 'place' } & Pick<CommentRecord, 'id' | 'parentId' | 'rootId' | 'depth'>);

/**
 * Finds the place of a comment. Comments of this library keep their ids; others get the same id each time. Under which id a
 * comment of another system is kept stands for a day with the answers of the thread: so its replies find it, however many
 * there are, and memory holds none of them.
 *
 * @param asRoot for one whose parent will not come: it becomes a comment on the article
 */
export async function placeImported(
  store: StoreTransaction,
  articleId: string,
  { id: name, parentId, createdAt }: ArchivedComment,
  { now, asRoot }: { now: number; asRoot: boolean },
): Promise<ImportPlace> {
  const kept = await idOf(store, articleId, name, now);
  if (kept !== null && (await store.find(articleId, kept))) return { found: 'known', id: kept };
  const own = isCommentId(name) ? name : importedCommentId(Date.parse(createdAt), name);
  if (await store.find(articleId, own)) return { found: 'known', id: own };
  if (parentId === null || asRoot) return { found: 'place', id: own, parentId: null, rootId: own, depth: 0 };
  const answered = await idOf(store, articleId, parentId, now);
  const parent = answered === null ? null : await store.find(articleId, answered);
  if (!parent) return { found: 'waiting' };
  const id = behind(own, name, parent.id, createdAt);
  // Only where clocks disagree: a reply that was moved behind what it answers.
  if (id !== own && (await store.find(articleId, id))) return { found: 'known', id };
  const depth = Math.min(parent.depth + 1, MAX_STORED_DEPTH);
  return { found: 'place', id, parentId: parent.id, rootId: parent.rootId, depth };
}

/** Keeps under which id a comment of another system is stored. */
export async function rememberPlace(
  store: StoreTransaction,
  articleId: string,
  name: string,
  id: string,
  now: number,
): Promise<void> {
  if (name === id || (await store.findReplay(articleId, keyOf(name), now))) return;
  const expiresAt = now + KEPT;
  await store.saveReplay(articleId, {
    key: keyOf(name),
    requestHash: '',
    commentId: id,
    answer: 'published',
    expiresAt,
  });
}

async function idOf(store: StoreTransaction, articleId: string, name: string, now: number): Promise<string | null> {
  if (isCommentId(name)) return name;
  return (await store.findReplay(articleId, keyOf(name), now))?.commentId ?? null;
}

/** Readers rely on a reply coming behind what it answers. */
const behind = (own: string, name: string, parentId: string, createdAt: string): string =>
  own > parentId ? own : importedCommentId(Date.parse(createdAt), name, parentId);

// No key of a request begins so.
const keyOf = (name: string): string => `import:${name}`;
