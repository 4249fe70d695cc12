import { decryptEmail } from '../privacy/email-cipher.js';
import type { Actor } from '../records/moderation-event.js';
import type { Settings } from '../settings.js';

/** The address that a comment was sent with, `null` without one. Nobody reads one without a line in the log, which does not hold it. */
export function readEmail(
  articleId: string,
  id: string,
  actor: Actor,
  { store, keys, now }: Settings,
): Promise<string | null> {
  const at = now();
  return store.transaction(async (transaction) => {
    const secret = await transaction.findPrivate(articleId, id);
    if (!secret?.emailCipher) return null;
    await transaction.log({ articleId, at, actor, action: 'read-email', detail: { commentId: id } });
    return decryptEmail(secret.emailCipher, id, keys);
  });
}
