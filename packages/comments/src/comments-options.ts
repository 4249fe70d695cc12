import type { ModerationMode, SubmissionLimits, Thread } from '@standfirst/core';
import type { Policy } from './policies/policy.js';
import type { CommentStore } from './store/comment-store.js';

/** What the site says about the conversation under one article. */
export interface ArticleSettings {
  /** `open` when left out. */
  readonly state?: Thread['state'];
  /** The site's own mode when left out. */
  readonly moderation?: ModerationMode;
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
  /** `off` leaves out the policy named `rate`: only for load tests on one machine. */
  readonly rate?: 'on' | 'off';
  /** Those that differ from `defaultLimits` of `@standfirst/core`. */
  readonly limits?: Partial<SubmissionLimits>;
  /** Names that only the site itself may carry; others who type them are held. */
  readonly reservedNames?: readonly string[];
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

/** Where a submission comes from; nothing of it is ever public. */
export interface PostContext {
  readonly articleId: string;
  /** Address of the client as the host knows it; without one nobody is limited by network. */
  readonly address?: string;
  /** The `User-Agent` header; a family of browsers is kept, not the header. */
  readonly userAgent?: string;
  /** The `Idempotency-Key` header, which wins over the field: 16 to 128 visible ASCII characters. */
  readonly idempotencyKey?: string;
  /** What the writer's cookie holds, see `newWriterToken`. */
  readonly writer?: string;
}
