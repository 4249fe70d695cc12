import type { SubmissionOutcome, Thread, VisibleComment } from '@standfirst/core';
import type { CommentRecord } from './records/comment-record.js';
import type { ArticleSettings, CommentsOptions, PostContext } from './comments-options.js';
import { moderate, type Move, type MoveResult } from './moderate.js';
import { postComment } from './post/post-comment.js';
import { fillSettings } from './post/settings.js';
import { decryptEmail } from './privacy/email-cipher.js';
import {
  readAll,
  readConversations,
  readUnpublished,
  type CommentPage,
  type ConversationRequest,
  type ReadRequest,
} from './read/read-comments.js';
import { describeThread } from './read/describe-thread.js';

/** A thread and a page of its conversations. */
export interface ThreadPage extends CommentPage {
  readonly thread: Thread;
  /** What the asking writer sent and nobody has accepted yet; not among `items`. Never put it into a shared cache. */
  readonly own: readonly VisibleComment[];
}

/** Which page of conversations is asked for, and by whom. */
export interface ThreadRequest extends ConversationRequest {
  /** What the reader's cookie holds; gives `own`. */
  readonly writer?: string;
}

/** The comments of a site: posting, reading, moderating. Expected outcomes are values; a failing store throws a `StoreError`. */
export interface Comments {
  /** Whether there is such an article. */
  has(articleId: string): Promise<boolean>;
  /** Checks, judges and stores what a reader sent. It is on the disk before the promise fulfils. */
  post(input: unknown, context: PostContext): Promise<SubmissionOutcome>;
  /** The thread with a page of conversations, `null` for an article that does not exist. */
  thread(articleId: string, request?: ThreadRequest): Promise<ThreadPage | null>;
  /** A page of all comments in order of acceptance, `null` for an article that does not exist. */
  list(articleId: string, request?: ReadRequest): Promise<CommentPage | null>;
  /** How many comments can be read under an article; 0 for one that does not exist. */
  count(articleId: string): Promise<number>;
  /** What waits for a moderator, oldest first; for the desk alone. */
  pending(limit?: number): Promise<CommentRecord[]>;
  /** Publishes, rejects, removes, erases …; the caller has found out that `move.by` is true. */
  moderate(articleId: string, id: string, move: Move): Promise<MoveResult>;
  /** The address a comment was sent with, for a moderator's answer; `null` without one. */
  emailOf(articleId: string, id: string): Promise<string | null>;
  /** Path of an article's page. */
  articlePath(articleId: string): string;
  /** Drops what is kept for a time only; also done by itself, at most once an hour. */
  purge(): Promise<void>;
  /** Closes the store; call it when the last request is answered. */
  close(): Promise<void>;
}

const HOUR = 60 * 60 * 1000;

/**
 * Brings a store, the policies and a site's settings together.
 * @throws {RangeError} when the secret is too short
 */
export function createComments(options: CommentsOptions): Comments {
  const settings = fillSettings(options);
  const { store, keys, articlePath, now } = settings;
  let purged = 0;
  const purge = () => {
    purged = now();
    return store.purge(purged);
  };
  const article = async (articleId: string): Promise<ArticleSettings | null> => settings.article(articleId);

  return {
    has: async (articleId) => (await article(articleId)) !== null,
    async post(input, context) {
      const outcome = await postComment(input, context, settings);
      // After the answer is certain; a failure here is met again an hour later.
      if (now() - purged > HOUR) await purge().catch(() => undefined);
      return outcome;
    },
    async thread(articleId, { writer, ...request } = {}) {
      const found = await article(articleId);
      if (found === null) return null;
      const page = await readConversations(store, articleId, articlePath, request);
      const thread = describeThread(articleId, found, await store.figures(articleId), settings);
      const hash = writer === undefined ? null : keys.print('writer', writer);
      const own = hash === null ? [] : await readUnpublished(store, articleId, articlePath, hash);
      return { thread, ...page, own };
    },
    async list(articleId, request = {}) {
      return (await article(articleId)) === null ? null : readAll(store, articleId, articlePath, request);
    },
    count: async (articleId) => (await store.figures(articleId)).published,
    pending: (limit = 50) => store.listQueue({ state: 'pending', sort: 'oldest', limit }),
    moderate: (articleId, id, move) => moderate(store, articleId, id, move, now()),
    async emailOf(articleId, id) {
      const secret = await store.findPrivate(articleId, id);
      return secret?.emailCipher ? decryptEmail(secret.emailCipher, id, keys) : null;
    },
    articlePath,
    purge,
    close: () => store.close(),
  };
}
