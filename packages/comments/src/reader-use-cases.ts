import type { Thread, ViewerState, VisibleComment } from '@standfirst/core';
import type { WriterContext } from './comments-options.js';
import { describeThread } from './read/describe-thread.js';
import { readPermalink, type Permalink } from './read/permalink.js';
import {
  readAll,
  readConversations,
  readReplies,
  readUnpublished,
  type CommentPage,
  type ConversationPage,
  type ConversationRequest,
  type ReadRequest,
} from './read/read-comments.js';
import { viewerStates } from './read/viewer-states.js';
import { withOwn } from './read/with-own.js';
import type { Settings } from './settings.js';
import { findThread } from './threads/effective-thread.js';

/** A thread and a page of its conversations: at most 1,600 comments, whatever the thread holds. */
export interface ThreadPage extends ConversationPage {
  readonly thread: Thread;
  /** What the asking writer sent and nobody has accepted yet; not among `items`. Never put it into a shared cache. */
  readonly own: readonly VisibleComment[];
}

/** Which page of conversations is asked for, and by whom. */
export interface ThreadRequest extends ConversationRequest {
  /** What the reader's cookie holds; gives `own`. */
  readonly writer?: string;
}

/** What readers see. All but `viewer` and `own` is the same for everybody. */
export interface ReaderUseCases {
  /** Whether there is such an article. */
  has(articleId: string): Promise<boolean>;
  /** The thread with a page of conversations, `null` for an article that does not exist. */
  thread(articleId: string, request?: ThreadRequest): Promise<ThreadPage | null>;
  /** A page of all comments in order of acceptance, `null` for an article that does not exist. */
  list(articleId: string, request?: ReadRequest): Promise<CommentPage | null>;
  /** A page of the replies of all depths below one comment on the article, `null` where there is no such comment. */
  replies(articleId: string, rootId: string, request?: ReadRequest): Promise<CommentPage | null>;
  /** A comment by its own address, with what it answers; `gone` once erased, `null` for none that can be read. */
  permalink(articleId: string, id: string): Promise<Permalink | 'gone' | null>;
  /** What one reader may do with these comments. Never put it into a shared cache. */
  viewer(articleId: string, ids: readonly string[], context: WriterContext): Promise<ViewerState[]>;
  /** How many comments can be read under an article; 0 for one that does not exist. */
  count(articleId: string): Promise<number>;
  /** The same for many articles. */
  counts(articleIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

export function readerUseCases(settings: Settings): ReaderUseCases {
  const { store, keys, articlePath } = settings;
  const has = async (articleId: string) => (await settings.article(articleId)) !== null;
  const count = async (articleId: string) => (await store.figures(articleId)).published;
  return {
    has,
    async thread(articleId, { writer, ...request } = {}) {
      const found = await findThread(articleId, settings);
      if (found === null) return null;
      const page = await readConversations(store, articleId, articlePath, request);
      const thread = describeThread(articleId, found, await store.figures(articleId), settings);
      const hash = writer === undefined ? null : keys.print('writer', writer);
      const own = hash === null ? [] : await readUnpublished(store, articleId, articlePath, hash);
      return withOwn({ thread, ...page }, own);
    },
    async list(articleId, request = {}) {
      return (await has(articleId)) ? readAll(store, articleId, articlePath, request) : null;
    },
    async replies(articleId, rootId, request = {}) {
      return (await has(articleId)) ? readReplies(store, articleId, articlePath, rootId, request) : null;
    },
    async permalink(articleId, id) {
      return (await has(articleId)) ? readPermalink(articleId, id, settings) : null;
    },
    viewer: (articleId, ids, context) => viewerStates(articleId, ids, context, settings),
    count,
    counts: async (articleIds) =>
      new Map(await Promise.all(articleIds.map(async (id) => [id, await count(id)] as const))),
  };
}
