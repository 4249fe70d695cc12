import type { ListEntry } from '../records/list-entry.js';
import type { Actor } from '../records/moderation-event.js';
import type { Settings } from '../settings.js';
import { readEntries } from './read-entries.js';

/** What is added to the site's lists, and what goes. */
export interface ListChange {
  readonly add?: readonly ListEntry[];
  readonly drop?: readonly Pick<ListEntry, 'kind' | 'entry'>[];
}

/** Changes the words and domains of the whole site. What could be found in no text is given back and not kept. */
export async function changeLists(
  { add = [], drop = [] }: ListChange,
  actor: Actor,
  { store, now }: Settings,
): Promise<{ readonly invalid: readonly ListEntry[] }> {
  const { valid, invalid } = readEntries(add);
  await store.transaction(async (transaction) => {
    await transaction.dropFromLists(drop);
    await transaction.addToLists(valid);
    const detail = { add: valid, drop };
    await transaction.log({ articleId: null, at: now(), actor, action: 'change-lists', detail });
  });
  return { invalid };
}
