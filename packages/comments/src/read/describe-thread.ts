import type { Thread } from '@standfirst/core';
import type { ArticleSettings } from '../comments-options.js';
import { LINKS_BEFORE_HOLD } from '../policies/links/links-policy.js';
import { MAX_STORED_DEPTH } from '../post/place-reply.js';
import type { Settings } from '../post/settings.js';
import type { ThreadFigures } from '../store/thread-reads.js';

/** The thread as readers receive it. */
export function describeThread(
  articleId: string,
  { state = 'open', moderation }: ArticleSettings,
  { published, roots, lastActivityAt }: ThreadFigures,
  settings: Settings,
): Thread {
  const { bodyGraphemes, nameGraphemes, name, email } = settings.limits;
  return {
    type: 'thread',
    schemaVersion: 1,
    id: articleId,
    articleId,
    url: settings.articlePath(articleId),
    state,
    moderation: moderation ?? settings.moderation,
    counts: { published, roots },
    ...(lastActivityAt === null ? {} : { lastActivityAt: new Date(lastActivityAt).toISOString() }),
    sort: { default: 'oldest', allowed: ['oldest', 'newest'] },
    limits: { maxDepth: MAX_STORED_DEPTH, bodyGraphemes, nameGraphemes, links: LINKS_BEFORE_HOLD },
    require: { name: name === 'required', email, url: 'optional' },
  };
}
