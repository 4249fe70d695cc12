import type { Problem } from '@standfirst/core';
import type { WriterContext } from '../comments-options.js';
import { moveComment } from '../moves/move-comment.js';
import { problem } from '../problems.js';
import type { Settings } from '../settings.js';
import { isOwn, writerPrints } from '../writers/writer-prints.js';

/** What became of a request to take a comment back. */
export type WithdrawOutcome =
  | {
      readonly outcome: 'withdrawn';
      /** Until when it can be put back; RFC 3339. */
      readonly undoUntil: string;
    }
  | { readonly outcome: 'refused'; readonly problem: Problem };

/** Takes a comment back, by its writer. The text stays with the desk until the retention ends it. */
export function withdrawComment(
  articleId: string,
  id: string,
  context: WriterContext,
  settings: Settings,
): Promise<WithdrawOutcome> {
  const at = settings.now();
  return settings.store.transaction(async (transaction) => {
    const comment = await transaction.find(articleId, id);
    const secret = await transaction.findPrivate(articleId, id);
    const prints = writerPrints(context, '', at, settings.keys);
    if (comment === null || !isOwn(secret, prints)) return { outcome: 'refused', problem: problem('not-found') };
    const move = { at, actor: { kind: 'author' }, action: 'withdraw', to: 'withdrawn' } as const;
    const isMoved = await moveComment(transaction, comment, move, settings);
    return isMoved
      ? { outcome: 'withdrawn', undoUntil: new Date(at + settings.undoWindow).toISOString() }
      : { outcome: 'refused', problem: problem('illegal-transition') };
  });
}
