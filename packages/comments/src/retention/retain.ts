import type { CommentState } from '@standfirst/core';
import { eraseComment } from '../persons/erase-person.js';
import { DAY, type Settings } from '../settings.js';

/** So many comments are erased at once: an hour later more are. */
const AT_ONCE = 500;

/**
 * Ends what is kept for a time only: prints of addresses, keys, tickets, what nobody took from the outbox; and erases comments that
 * nobody has read for as long as the site says.
 */
export async function retain(settings: Settings): Promise<void> {
  const { store, retention } = settings;
  const now = settings.now();
  await store.purge(now);
  await store.transaction((transaction) => transaction.dropOutbox(now - retention.outboxDays * DAY));
  const lasting: readonly (readonly [CommentState, number])[] = [
    ['spam', retention.unpublishedDays],
    ['rejected', retention.unpublishedDays],
    ['unconfirmed', retention.unpublishedDays],
    ['withdrawn', retention.withdrawnDays],
  ];
  for (const [state, days] of lasting) {
    for (const place of await store.listOlder(state, now - days * DAY, AT_ONCE))
      await eraseComment(place, { kind: 'system' }, settings);
  }
}
