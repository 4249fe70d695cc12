import type { Thread } from '@standfirst/core';
import { LINKS_BEFORE_HOLD } from '../policies/links/links-policy.js';
import { MAX_STORED_DEPTH } from '../post/place-of.js';
import { SECOND, type Settings } from '../settings.js';
import type { ThreadFigures } from '../store/thread-reads.js';
import type { EffectiveThread } from '../threads/effective-thread.js';

/** The thread as readers receive it. */
export function describeThread(
  articleId: string,
  { state, closedReason, moderation, closesAt }: EffectiveThread,
  { published, roots, lastActivityAt }: ThreadFigures,
  settings: Settings,
): Thread {
  const { bodyGraphemes, nameGraphemes, name, email } = settings.limits;
  const editWindowSeconds = settings.editWindow / SECOND;
  const time = (at: number) => new Date(at).toISOString();
  return {
    type: 'thread',
    schemaVersion: 1,
    id: articleId,
    articleId,
    url: settings.articlePath(articleId),
    state,
    ...(closesAt === null ? {} : { closesAt: time(closesAt) }),
    ...(closedReason === null ? {} : { closedReason }),
    moderation,
    counts: { published, roots },
    ...(lastActivityAt === null ? {} : { lastActivityAt: time(lastActivityAt) }),
    sort: { default: 'oldest', allowed: ['oldest', 'newest'] },
    limits: { maxDepth: MAX_STORED_DEPTH, bodyGraphemes, nameGraphemes, links: LINKS_BEFORE_HOLD, editWindowSeconds },
    require: { name: name === 'required', email, url: 'optional' },
  };
}
