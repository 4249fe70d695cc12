import type { Actor } from '../records/moderation-event.js';
import { unsetThread, type ThreadSettings } from '../records/thread-settings.js';
import type { Settings } from '../settings.js';
import { readEntries } from './read-entries.js';

/** Changes what the desk has set for a thread; `null` for an article that does not exist. What is left out stays. */
export async function setThread(
  articleId: string,
  change: Partial<ThreadSettings>,
  actor: Actor,
  { article, store, now }: Settings,
): Promise<ThreadSettings | null> {
  if ((await article(articleId)) === null) return null;
  const at = now();
  const lists = change.lists === undefined ? {} : { lists: readEntries(change.lists).valid };
  return store.transaction(async (transaction) => {
    const before = (await transaction.settings(articleId)) ?? unsetThread;
    const set: ThreadSettings = {
      state: change.state === undefined ? before.state : change.state,
      closedReason: change.closedReason === undefined ? before.closedReason : change.closedReason,
      moderation: change.moderation === undefined ? before.moderation : change.moderation,
      closesAt: change.closesAt === undefined ? before.closesAt : change.closesAt,
      closeAfterDays: change.closeAfterDays === undefined ? before.closeAfterDays : change.closeAfterDays,
      lists: lists.lists ?? before.lists,
    };
    await transaction.saveSettings(articleId, set, at);
    await transaction.log({ articleId, at, actor, action: 'set-thread', detail: { from: before, to: set } });
    return set;
  });
}
