import type { PrivateKeys } from '../privacy/private-keys.js';
import type { StoreTransaction } from '../store/store-transaction.js';
import { keepImported } from './keep-imported.js';
import { placeImported, rememberPlace } from './place-imported.js';
import { WaitingReplies, type PlacedComment } from './waiting-replies.js';

/** What became of the comments of one transaction. */
export interface BatchResult {
  readonly added: readonly PlacedComment[];
  readonly known: readonly PlacedComment[];
  /** What they answer is not there yet. */
  readonly waiting: readonly PlacedComment[];
  readonly foreignHistories: readonly PlacedComment[];
}

/**
 * Puts comments into the store, and behind each those of `waiting` that answer it. Keeps nothing but its result, since a
 * transaction may be run again.
 */
export async function importBatch(
  store: StoreTransaction,
  batch: readonly PlacedComment[],
  waiting: WaitingReplies,
  { asRoots, ...context }: { asRoots: boolean; now: number; keys: PrivateKeys },
): Promise<BatchResult> {
  const added: PlacedComment[] = [];
  const known: PlacedComment[] = [];
  const foreignHistories: PlacedComment[] = [];
  const later = new WaitingReplies();
  for (const first of batch) {
    const due = [{ placed: first, asRoot: asRoots }];
    for (let next = due.shift(); next; next = due.shift()) {
      const { placed, asRoot } = next;
      const { articleId, comment } = placed;
      const place = await placeImported(store, articleId, comment, { now: context.now, asRoot });
      if (place.found === 'waiting') {
        later.add(placed);
        continue;
      }
      if (place.found === 'known') known.push(placed);
      else {
        const { hasForeignHistory } = await keepImported(store, articleId, comment, place, context);
        if (hasForeignHistory) foreignHistories.push(placed);
        added.push(placed);
      }
      await rememberPlace(store, articleId, comment.id, place.id, context.now);
      const replies = [...waiting.of(articleId, comment.id), ...later.of(articleId, comment.id)];
      later.release(articleId, comment.id);
      due.push(...replies.map((reply) => ({ placed: reply, asRoot: false })));
    }
  }
  return { added, known, foreignHistories, waiting: later.takeAll() };
}
