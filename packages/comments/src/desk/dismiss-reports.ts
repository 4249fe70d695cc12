import type { Actor } from '../records/moderation-event.js';
import type { Settings } from '../settings.js';

/** Leaves a comment as it is: what readers have said against it so far is decided. `false` for no such comment. */
export function dismissReports(
  articleId: string,
  id: string,
  actor: Actor,
  { store, now }: Settings,
): Promise<boolean> {
  const at = now();
  return store.transaction(async (transaction) => {
    if ((await transaction.find(articleId, id)) === null) return false;
    // Pressed twice, it is done once.
    if ((await transaction.countReports(articleId, id)) === 0) return true;
    await transaction.resolveReports(articleId, id, at);
    await transaction.log({ articleId, at, actor, action: 'dismiss-reports', detail: { commentId: id } });
    return true;
  });
}
