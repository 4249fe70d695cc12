import type { CommentSort, PublicComment, VisibleComment } from '@standfirst/core';
import type { CommentRecord } from '../records/comment-record.js';
import type { CommentStore } from '../store/comment-store.js';
import { cutToFit } from './cut-to-fit.js';
import { neededRecords } from './needed-records.js';
import { readAround } from './read-around.js';
import { COUNTED_REPLIES, toPublicComment, toVisibleComment } from './to-public-comment.js';

/** Which page of comments is asked for; the first one, oldest first, when nothing is said. */
export interface ReadRequest {
  /** `oldest` when left out. */
  readonly sort?: CommentSort;
  /** `next` of the page before. */
  readonly after?: string;
  /** At most 100. */
  readonly limit?: number;
}

/** A page of conversations may have to hold one comment, whatever page that comment is on. */
export interface ConversationRequest extends ReadRequest {
  /** Id of a comment whose conversation is put behind the page when it is not on it; ids of nothing are ignored. */
  readonly comment?: string;
}

/** One page of comments, as readers may see them. */
export interface CommentPage {
  readonly items: readonly PublicComment[];
  /** Where the next page begins; absent on the last one. */
  readonly next?: string;
}

/** Comments on the article with the replies below each, as many as fit on one page. */
export interface ConversationPage extends CommentPage {
  /** Conversations with more replies than stand here; `after` is where they go on, see `Comments.replies`. */
  readonly cut: readonly { readonly rootId: string; readonly after: string }[];
}

type ArticlePath = (articleId: string) => string;
/** Comments on one page of conversations, whatever their number in the thread. */
const NODES = 1500;
/** Replies read below one comment on the article, before they are cut to what fits. */
const REPLIES_PER_ROOT = 500;

/** A page of conversations: comments on the article, each with the replies below it. */
export async function readConversations(
  store: CommentStore,
  articleId: string,
  articlePath: ArticlePath,
  { sort = 'oldest', after, limit = 50, comment }: ConversationRequest,
): Promise<ConversationPage> {
  const found = await store.listRoots(articleId, { sort, ...(after === undefined ? {} : { after }), limit: limit + 1 });
  const page = found.slice(0, limit);
  const wanted = comment === undefined ? null : await findRoot(store, articleId, comment);
  const roots = wanted === null || page.some(({ id }) => id === wanted.id) ? page : [...page, wanted];
  const rootIds = roots.map(({ id }) => id);
  const replies = await store.listReplies(articleId, rootIds, REPLIES_PER_ROOT + 1);
  const { kept, cut } = cutToFit(replies, { perRoot: REPLIES_PER_ROOT, total: NODES - roots.length });
  const around = comment === undefined || wanted === null ? [] : await readAround(store, articleId, comment);
  const known = new Set([...rootIds, ...kept.map(({ id }) => id)]);
  const extra = around.filter(({ id }) => !known.has(id));
  const items = await toItems(store, articleId, articlePath, [...roots, ...kept, ...extra]);
  const last = found.length > limit ? page.at(-1)?.id : undefined;
  return { items, cut, ...(last === undefined ? {} : { next: last }) };
}

async function findRoot(store: CommentStore, articleId: string, id: string): Promise<CommentRecord | null> {
  const comment = await store.find(articleId, id);
  return comment === null || comment.depth === 0 ? comment : store.find(articleId, comment.rootId);
}

/** A page of all comments in the order they were accepted, or the other way round. Replies may come before what they answer. */
export async function readAll(
  store: CommentStore,
  articleId: string,
  articlePath: ArticlePath,
  { sort = 'oldest', after, limit = 100 }: ReadRequest,
): Promise<CommentPage> {
  const found = await store.listAll(articleId, { sort, ...(after === undefined ? {} : { after }), limit: limit + 1 });
  const records = found.slice(0, limit);
  const items = await toItems(store, articleId, articlePath, records);
  const last = found.length > limit ? records.at(-1)?.id : undefined;
  return { items, ...(last === undefined ? {} : { next: last }) };
}

/** A page of the replies below one comment on the article, oldest first; `null` where neither it nor one of them can be read. */
export async function readReplies(
  store: CommentStore,
  articleId: string,
  articlePath: ArticlePath,
  rootId: string,
  { sort = 'oldest', after, limit = 100 }: ReadRequest,
): Promise<CommentPage | null> {
  const root = await store.find(articleId, rootId);
  if (root === null || root.depth > 0) return null;
  if (root.state !== 'published' && !(await store.countReplies(articleId, [rootId], 1)).has(rootId)) return null;
  const request = { sort, ...(after === undefined ? {} : { after }), limit: limit + 1 };
  const found = await store.listBranch(articleId, rootId, request);
  const records = found.slice(0, limit);
  const items = await toItems(store, articleId, articlePath, records);
  const last = found.length > limit ? records.at(-1)?.id : undefined;
  return { items, ...(last === undefined ? {} : { next: last }) };
}

/** What one writer's browser sent and nobody has accepted yet. Spam looks like the rest: a spammer learns nothing. */
export async function readUnpublished(
  store: CommentStore,
  articleId: string,
  articlePath: ArticlePath,
  writerHash: string,
): Promise<VisibleComment[]> {
  const records = await store.listUnpublishedBy(articleId, writerHash);
  return records.map((record) => toVisibleComment(record, 'pending', { articlePath, replies: 0 }));
}

/** Comments as readers receive them, without the tombstones that hold nothing up. */
export async function toItems(
  store: CommentStore,
  articleId: string,
  articlePath: ArticlePath,
  records: readonly CommentRecord[],
): Promise<PublicComment[]> {
  const rootIds = records.filter(({ depth }) => depth === 0).map(({ id }) => id);
  const below = await store.countReplies(articleId, rootIds, COUNTED_REPLIES);
  const direct = new Map<string, number>();
  for (const { state, parentId } of records) {
    if (state === 'published' && parentId !== null) direct.set(parentId, (direct.get(parentId) ?? 0) + 1);
  }
  const repliesTo = ({ id, depth }: CommentRecord) => (depth === 0 ? below : direct).get(id) ?? 0;
  return neededRecords(records, (root) => below.has(root.id)).map((record) =>
    toPublicComment(record, { articlePath, replies: repliesTo(record) }),
  );
}
