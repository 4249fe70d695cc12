import type { CommentDraft } from '@standfirst/core';
import type { PrivateKeys } from '../privacy/private-keys.js';

const WINDOW = 10 * 60 * 1000;

/** Under which keys an earlier answer is looked for, and what the request must have been. */
export interface ReplayKeys {
  /** The first is kept with a new comment. */
  readonly keys: readonly [string, ...string[]];
  readonly requestHash: string;
}

/**
 * The sender's own key; or, for a form without script, one made of what was sent and the ten minutes it was sent in. The ten
 * minutes before are looked at too: two clicks may stand on both sides of the border.
 */
export function replayKeys(draft: CommentDraft, articleId: string, now: number, keys: PrivateKeys): ReplayKeys {
  const { name, email, url, body, parentId, about, idempotencyKey } = draft;
  const requestHash = keys.print(
    'request',
    name,
    email,
    url,
    body,
    parentId ?? '',
    about === null ? '' : JSON.stringify(about),
  );
  if (idempotencyKey !== null) return { keys: [`sent:${idempotencyKey}`], requestHash };
  const window = Math.floor(now / WINDOW);
  const derive = (at: number) => `made:${keys.print('idempotency', articleId, requestHash, String(at))}`;
  return { keys: [derive(window), derive(window - 1)], requestHash };
}
