import type { DeskReads } from './desk-reads.js';
import type { StoreTransaction } from './store-transaction.js';
import type { ThreadReads } from './thread-reads.js';

/**
 * Where comments are kept. A store knows no policy and checks no text: it keeps, finds and orders.
 *
 * Every method rejects with a `StoreError` when the store itself fails, and works again by itself when the cause is gone.
 */
export interface CommentStore extends ThreadReads, DeskReads {
  /**
   * Runs `work`: all of its writes are kept, durably, before the promise fulfils; none is kept when `work` throws, and its
   * error is passed on. What it has read by `find`, `findReplay`, `findDuplicate`, `rateTime`, `useTicket` or `settings` does
   * not change before it ends: of two that read the same, one waits for the other.
   *
   * `work` may be run again when another one was in its way, so it must wait for nothing but its transaction, and keep
   * nothing of a run but its result.
   */
  transaction<Result>(work: (transaction: StoreTransaction) => Promise<Result>): Promise<Result>;
  /** Drops what may not be kept beyond `now`: address prints, idempotency keys, rate figures, tickets. */
  purge(now: number): Promise<void>;
  /** Ends the work of the store; nothing may be asked of it afterwards. */
  close(): Promise<void>;
}
