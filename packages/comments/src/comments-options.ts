import type { Article, ModerationMode, SubmissionLimits, Thread } from '@standfirst/core';
import type { Policy } from './policies/policy.js';
import type { CommentStore } from './store/comment-store.js';

/** What the site says about the conversation under one article; what the desk sets for the thread goes before it. */
export interface ArticleSettings {
  /** `open` when left out. */
  readonly state?: Thread['state'];
  /** The site's own mode when left out. */
  readonly moderation?: ModerationMode;
  /** When the article came out, milliseconds since 1970: `closeAfterDays` counts from here. */
  readonly publishedAt?: number;
  /** Its text as it is now, asked for only when a reader responds to words of it; without it nobody can. */
  readonly content?: () => Pick<Article, 'body'> | Promise<Pick<Article, 'body'>>;
}

/** How long is kept what nobody reads, in days. */
export interface Retention {
  /** Comments that were rejected, marked as spam or never confirmed, until they are erased; 90 when left out. */
  readonly unpublishedDays?: number;
  /** Comments that their writers took back, until they are erased; 30 when left out. */
  readonly withdrawnDays?: number;
  /** What others were to be told and nobody took; 7 when left out. */
  readonly outboxDays?: number;
}

/** What `createComments` needs to know of a site. Store, secret and articles are needed; the rest has defaults. */
export interface CommentsOptions {
  /** Closed with `comments.close()`. */
  readonly store: CommentStore;
  /** At least 32 bytes, kept for as long as the comments are: stored e-mail addresses cannot be read without it. */
  readonly secret: string;
  /** Which articles there are: `null` for an id that names none. Ids come from readers, so look them up, never use them as keys. */
  readonly article: (articleId: string) => ArticleSettings | null | Promise<ArticleSettings | null>;
  /** Path of an article's page; `/articles/<id>` when left out. */
  readonly articlePath?: (articleId: string) => string;
  /** `post` when left out: published at once, unless a policy holds it. */
  readonly moderation?: ModerationMode;
  /** `defaultPolicies` when left out. */
  readonly policies?: readonly Policy[];
  /** `off` leaves out every limit of how often: only for load tests on one machine. */
  readonly rate?: 'on' | 'off';
  /** Those that differ from `defaultLimits` of `@standfirst/core`. */
  readonly limits?: Partial<SubmissionLimits>;
  /** Names that only the site itself may carry; others who type them are held. */
  readonly reservedNames?: readonly string[];
  /** How long writers may change their text; 10 minutes when left out, 0 for not at all. */
  readonly editWindowSeconds?: number;
  /** How long writers may put back what they took back; 60 seconds when left out. */
  readonly undoWindowSeconds?: number;
  /** So many readers' reports take a comment from the page until a moderator has looked; 3 when left out. */
  readonly reportsBeforeHold?: number;
  /** So many accepted comments make a writer known where first ones are read beforehand; 1 when left out. */
  readonly acceptedBeforeTrust?: number;
  /** Threads close so many days after their article came out; never when left out. */
  readonly closeAfterDays?: number;
  readonly retention?: Retention;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Makes an id that is greater than `after`; see `newCommentId`. */
  readonly newId?: (now: number, after: string | null) => string;
}

/** Names nobody but the site may carry, where it names none itself. */
export const defaultReservedNames: readonly string[] = [
  'admin',
  'administrator',
  'moderator',
  'editor',
  'webmaster',
  'staff',
];

/** An account of the site, which the host has found out for sure; it stands in for the name of the form. */
export interface Account {
  readonly kind: 'member' | 'staff';
  /** The same for all that this account writes, and public; never computed from an address. */
  readonly key: string;
  readonly name: string;
  readonly badges?: readonly string[];
}

/** Who is asking, as far as the host knows; nothing of it is ever public but the account. */
export interface WriterContext {
  /** Address of the client as the host knows it; without one nobody is limited by network. */
  readonly address?: string;
  /** The `User-Agent` header; a family of browsers is kept, not the header. */
  readonly userAgent?: string;
  /** What the writer's cookie holds, see `newWriterToken`. */
  readonly writer?: string;
  /** Whoever has signed in. */
  readonly account?: Account;
}

/** Where a submission comes from. */
export interface PostContext extends WriterContext {
  readonly articleId: string;
  /** The `Idempotency-Key` header, which wins over the field: 16 to 128 visible ASCII characters. */
  readonly idempotencyKey?: string;
}
