import { defaultLimits, type ModerationMode, type SubmissionLimits } from '@standfirst/core';
import { newCommentId } from './comment-ids.js';
import { defaultReservedNames, type CommentsOptions, type Retention } from './comments-options.js';
import { defaultPolicies, pipelineOf } from './policies/index.js';
import type { Policy } from './policies/policy.js';
import { derivePrivateKeys, type PrivateKeys } from './privacy/private-keys.js';
import type { CommentStore } from './store/comment-store.js';

/** The options of a site with everything filled in; times in milliseconds. */
export interface Settings {
  readonly store: CommentStore;
  readonly keys: PrivateKeys;
  readonly article: CommentsOptions['article'];
  readonly articlePath: (articleId: string) => string;
  readonly moderation: ModerationMode;
  /** All policies of a text, in the order in which they judge. */
  readonly pipeline: readonly Policy[];
  readonly isLimited: boolean;
  readonly limits: SubmissionLimits;
  readonly reservedNames: readonly string[];
  readonly editWindow: number;
  readonly undoWindow: number;
  readonly reportsBeforeHold: number;
  /** `null`: threads do not close by age. */
  readonly closeAfter: number | null;
  readonly retention: Required<Retention>;
  readonly now: () => number;
  readonly newId: (now: number, after: string | null) => string;
  /** Of the rows that others are told by: in the order in which this process made them, also within a millisecond. */
  readonly newRowId: (now: number) => string;
}

export const SECOND = 1000;
export const DAY = 24 * 60 * 60 * SECOND;

export function fillSettings(options: CommentsOptions): Settings {
  const { store, secret, article, rate = 'on', policies = defaultPolicies, limits, closeAfterDays } = options;
  const own = rate === 'off' ? policies.filter(({ name }) => name !== 'rate') : policies;
  const { newId = newCommentId } = options;
  let lastRow: string | null = null;
  return {
    store,
    keys: derivePrivateKeys(secret),
    article,
    articlePath: options.articlePath ?? ((articleId) => `/articles/${encodeURIComponent(articleId)}`),
    moderation: options.moderation ?? 'post',
    pipeline: pipelineOf(own, options.acceptedBeforeTrust ?? 1),
    isLimited: rate === 'on',
    limits: { ...defaultLimits, ...limits },
    reservedNames: options.reservedNames ?? defaultReservedNames,
    editWindow: (options.editWindowSeconds ?? 600) * SECOND,
    undoWindow: (options.undoWindowSeconds ?? 60) * SECOND,
    reportsBeforeHold: options.reportsBeforeHold ?? 3,
    closeAfter: closeAfterDays === undefined ? null : closeAfterDays * DAY,
    retention: { unpublishedDays: 90, withdrawnDays: 30, outboxDays: 7, ...options.retention },
    now: options.now ?? Date.now,
    newId,
    newRowId: (at) => (lastRow = newId(at, lastRow)),
  };
}
