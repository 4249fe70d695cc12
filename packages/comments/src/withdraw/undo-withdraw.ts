import type { Problem } from '@standfirst/core';
import type { WriterContext } from '../comments-options.js';
import { moveComment } from '../moves/move-comment.js';
import { problem } from '../problems.js';
import type { Settings } from '../settings.js';
import { isOwn, writerPrints } from '../writers/writer-prints.js';

/** What became of a request to put a comment back. */
export type UndoOutcome =
  | {
      readonly outcome: 'restored';
      /** Whether readers see it, or it waits as it did before; spam waits too, as far as its writer is told. */
      readonly state: 'published' | 'pending';
    }
  | { readonly outcome: 'refused'; readonly problem: Problem };

/** Puts back what its writer took back, into the state it had. */
export function undoWithdraw(
  articleId: string,
  id: string,
  context: WriterContext,
  settings: Settings,
): Promise<UndoOutcome> {
  const at = settings.now();
  const refused = (code: 'not-found' | 'undo-window-closed') =>
    ({ outcome: 'refused', problem: problem(code) }) as const;
  return settings.store.transaction(async (transaction) => {
    const comment = await transaction.find(articleId, id);
    const secret = await transaction.findPrivate(articleId, id);
    if (comment === null || !isOwn(secret, writerPrints(context, '', at, settings.keys))) return refused('not-found');
    const last = await transaction.lastEvent(articleId, id);
    if (last?.action !== 'withdraw' || at >= last.at + settings.undoWindow) return refused('undo-window-closed');
    // What was never confirmed comes back to where somebody looks at it.
    const to = last.from === 'published' || last.from === 'spam' ? last.from : 'pending';
    const move = { at, actor: { kind: 'author' }, action: 'undo-withdraw', to } as const;
    const isMoved = await moveComment(transaction, comment, move, settings);
    if (!isMoved) return refused('undo-window-closed');
    return { outcome: 'restored', state: to === 'published' ? 'published' : 'pending' };
  });
}
