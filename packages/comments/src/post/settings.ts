import { defaultLimits, type ModerationMode, type SubmissionLimits } from '@standfirst/core';
import { newCommentId } from '../comment-ids.js';
import { defaultReservedNames, type CommentsOptions } from '../comments-options.js';
import { defaultPolicies } from '../policies/index.js';
import type { Policy } from '../policies/policy.js';
import { derivePrivateKeys, type PrivateKeys } from '../privacy/private-keys.js';
import type { CommentStore } from '../store/comment-store.js';

/** The options of a site with everything filled in. */
export interface Settings {
  readonly store: CommentStore;
  readonly keys: PrivateKeys;
  readonly article: CommentsOptions['article'];
  readonly articlePath: (articleId: string) => string;
  readonly moderation: ModerationMode;
  readonly policies: readonly Policy[];
  readonly limits: SubmissionLimits;
  readonly reservedNames: readonly string[];
  readonly now: () => number;
  readonly newId: (now: number, after: string | null) => string;
}

export function fillSettings(options: CommentsOptions): Settings {
  const { store, secret, article, rate = 'on', policies = defaultPolicies, limits } = options;
  return {
    store,
    keys: derivePrivateKeys(secret),
    article,
    articlePath: options.articlePath ?? ((articleId) => `/articles/${encodeURIComponent(articleId)}`),
    moderation: options.moderation ?? 'post',
    policies: rate === 'off' ? policies.filter(({ name }) => name !== 'rate') : policies,
    limits: { ...defaultLimits, ...limits },
    reservedNames: options.reservedNames ?? defaultReservedNames,
    now: options.now ?? Date.now,
    newId: options.newId ?? newCommentId,
  };
}
