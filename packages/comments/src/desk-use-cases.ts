import type { CommentState } from '@standfirst/core';
import { readAudit, type AuditPage, type AuditRequest } from './desk/audit.js';
import { changeLists, type ListChange } from './desk/change-lists.js';
import { dismissReports } from './desk/dismiss-reports.js';
import { readHistory, type CommentHistory } from './desk/history.js';
import { readKnownArticles, type KnownArticlePage } from './desk/known-articles.js';
import {
  moderate,
  moderateAll,
  type Move,
  type MoveResult,
  type PlacedMove,
  type PlacedResult,
} from './desk/moderate.js';
import { othersByAddress } from './desk/others-by-address.js';
import { readQueue, readReported, type QueueItem, type QueuePage, type QueuePageRequest } from './desk/queue.js';
import { readEmail } from './desk/read-email.js';
import { setThread } from './desk/set-thread.js';
import { signedIn, signIn, signInLink, signOut } from './desk/sign-in.js';
import type { KnownArticle } from './records/known-article.js';
import type { ListEntry } from './records/list-entry.js';
import type { Actor } from './records/moderation-event.js';
import type { ThreadSettings } from './records/thread-settings.js';
import type { Settings } from './settings.js';

/** What editors do. Who they are, the caller has found out: by `signedIn`, or in the site's own way. */
export interface DeskUseCases {
  /** A page of the comments in one state, over all articles; `null` for a cursor that is none of ours. */
  queue(request?: QueuePageRequest): Promise<QueuePage | null>;
  /** How many comments are in each state but `published` and `erased`. */
  queueCounts(): Promise<ReadonlyMap<CommentState, number>>;
  /** Published comments that readers have reported and nobody has decided about, the most reported first. */
  reported(limit?: number): Promise<QueueItem[]>;
  /** Publishes, rejects, removes, erases …; the caller has found out that `move.by` is true. */
  moderate(articleId: string, id: string, move: Move): Promise<MoveResult>;
  /** Up to 200 moves, each with its own result. */
  moderateAll(moves: readonly PlacedMove[]): Promise<PlacedResult[]>;
  /** Leaves a reported comment as it is. */
  dismissReports(articleId: string, id: string, actor: Actor): Promise<boolean>;
  /** All that is known of one comment, `null` for none. */
  history(articleId: string, id: string): Promise<CommentHistory | null>;
  /**
   * How many other comments were sent with the address of this one, by state; `null` where it was sent without. Anybody can
   * type an address: it is a hint, no proof.
   */
  othersByAddress(articleId: string, id: string): Promise<ReadonlyMap<CommentState, number> | null>;
  /** A page of everything that was done, newest first; `null` for a cursor that is none of ours. */
  audit(request?: AuditRequest): Promise<AuditPage | null>;
  /** Keeps where an article stands that the site behind this service holds; call it with a comment that was taken. */
  keepArticle(articleId: string, place: Pick<KnownArticle, 'url' | 'title'>): Promise<void>;
  /** Where an article stands, `null` where nothing was kept. */
  knownArticle(articleId: string): Promise<KnownArticle | null>;
  /** A page of the articles that were kept, the last first; `null` for a cursor that is none of ours. */
  knownArticles(request?: { readonly after?: string; readonly limit?: number }): Promise<KnownArticlePage | null>;
  /** What the desk has set for a thread, `null` where it has set nothing. */
  threadSettings(articleId: string): Promise<ThreadSettings | null>;
  /** Opens, closes, moderates a thread or lists words for it; `null` for an article that does not exist. What is left out stays. */
  setThread(articleId: string, change: Partial<ThreadSettings>, actor: Actor): Promise<ThreadSettings | null>;
  /** Closes a thread by hand. */
  closeThread(articleId: string, actor: Actor): Promise<ThreadSettings | null>;
  /** Words and domains that are looked for on the whole site. */
  lists(): Promise<ListEntry[]>;
  /** Changes them; what could be found in no text is given back. */
  changeLists(change: ListChange, actor: Actor): Promise<{ readonly invalid: readonly ListEntry[] }>;
  /** The address a comment was sent with, for a moderator's answer; `null` without one. That it was read is kept in the log. */
  emailOf(articleId: string, id: string, actor: Actor): Promise<string | null>;
  /** The secret part of a link that lets `who` in, once and within ten minutes; put it into the fragment of an address. */
  signInLink(who: string): Promise<string>;
  /** Uses a link up; gives what the cookie of a session of eight hours holds, `null` for a link that is not good. */
  signIn(link: string): Promise<string | null>;
  /** Whose session it is, `null` for none. */
  signedIn(session: string): Promise<string | null>;
  /** Ends a session. */
  signOut(session: string): Promise<void>;
}

export function deskUseCases(settings: Settings): DeskUseCases {
  const { store } = settings;
  return {
    queue: (request = {}) => readQueue(request, settings),
    queueCounts: () => store.countQueue(),
    reported: (limit = 50) => readReported(limit, settings),
    moderate: (articleId, id, move) => moderate(articleId, id, move, settings),
    moderateAll: (moves) => moderateAll(moves, settings),
    dismissReports: (articleId, id, actor) => dismissReports(articleId, id, actor, settings),
    history: (articleId, id) => readHistory(articleId, id, settings),
    othersByAddress: (articleId, id) => othersByAddress(articleId, id, settings),
    audit: (request = {}) => readAudit(request, settings),
    keepArticle: (articleId, { url, title }) =>
      store.transaction((transaction) => transaction.keepArticle({ articleId, url, title, seenAt: settings.now() })),
    knownArticle: (articleId) => store.findArticle(articleId),
    knownArticles: (request = {}) => readKnownArticles(request, settings),
    threadSettings: (articleId) => store.settings(articleId),
    setThread: (articleId, change, actor) => setThread(articleId, change, actor, settings),
    closeThread: (articleId, actor) =>
      setThread(articleId, { state: 'closed', closedReason: 'moderator' }, actor, settings),
    lists: () => store.lists(),
    changeLists: (change, actor) => changeLists(change, actor, settings),
    emailOf: (articleId, id, actor) => readEmail(articleId, id, actor, settings),
    signInLink: (who) => signInLink(who, settings),
    signIn: (link) => signIn(link, settings),
    signedIn: (session) => signedIn(session, settings),
    signOut: (session) => signOut(session, settings),
  };
}
