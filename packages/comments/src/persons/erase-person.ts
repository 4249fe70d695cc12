import { moveComment } from '../moves/move-comment.js';
import type { Actor } from '../records/moderation-event.js';
import type { Settings } from '../settings.js';
import type { Place } from '../store/desk-reads.js';
import { placesOf } from './person-export.js';

/**
 * Erases everything that was sent with an address, by its print: texts, name, website, earlier texts, the address and every print. Places in
 * threads stay where replies need them. May be asked again after a failure: what is gone is passed over.
 * @returns how many comments were erased
 */
export async function erasePerson(emailHmac: string, actor: Actor, settings: Settings): Promise<number> {
  let count = 0;
  for await (const place of placesOf(emailHmac, settings)) {
    if (await eraseComment(place, { kind: 'legal' }, settings)) count += 1;
  }
  await settings.store.transaction(async (transaction) => {
    await transaction.forgetEmail(emailHmac);
    const detail = { comments: count };
    await transaction.log({ articleId: null, at: settings.now(), actor, action: 'erase-person', detail });
  });
  return count;
}

/** Leaves of a comment nothing but its place. `false` where there was nothing to erase. */
export const eraseComment = ({ articleId, id }: Place, actor: Actor, settings: Settings): Promise<boolean> =>
  settings.store.transaction(async (transaction) => {
    const comment = await transaction.find(articleId, id);
    if (comment === null) return false;
    return moveComment(transaction, comment, { at: settings.now(), actor, action: 'erase', to: 'erased' }, settings);
  });
