import type { CommentsOptions } from './comments-options.js';
import { deskUseCases, type DeskUseCases } from './desk-use-cases.js';
import type { Rate } from './policies/rate/gcra.js';
import { secondsToWait } from './policies/rate/seconds-to-wait.js';
import { personUseCases, type PersonUseCases } from './person-use-cases.js';
import { readerUseCases, type ReaderUseCases } from './reader-use-cases.js';
import type { OutboxRow } from './records/outbox-row.js';
import { retain } from './retention/retain.js';
import { fillSettings } from './settings.js';
import { writerUseCases, type WriterUseCases } from './writer-use-cases.js';

/** All that readers, writers, editors and persons do with the comments of a site. Expected outcomes are values; a failing store throws a `StoreError`. */
export interface Comments extends ReaderUseCases, WriterUseCases, DeskUseCases, PersonUseCases {
  /** Path of an article's page. */
  articlePath(articleId: string): string;
  /**
   * What others are still to be told, oldest first; hidden from others for a minute: who does not finish a row in that time
   * leaves it to the next.
   */
  takeOutbox(limit?: number): Promise<OutboxRow[]>;
  /** Drops a row that was told. */
  finishOutbox(row: Pick<OutboxRow, 'articleId' | 'id'>): Promise<void>;
  /**
   * For your own forms that cost work or must not be guessed at: 0 where one more of this purpose may go on, else the seconds to
   * wait, for `Retry-After`. Counted for the network of the address, in the store: restarts and other processes agree.
   */
  secondsToWait(purpose: string, address: string | undefined, rate: Rate): Promise<number>;
  /** Ends what is kept for a time only, see `Retention`; also done by itself, at most once an hour. */
  purge(): Promise<void>;
  /** Closes the store; call it when the last request is answered. */
  close(): Promise<void>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Brings a store, the policies and a site's settings together.
 * @throws {RangeError} when the secret is too short
 */
export function createComments(options: CommentsOptions): Comments {
  const settings = fillSettings(options);
  const { store, now, articlePath } = settings;
  const writers = writerUseCases(settings);
  let purged = 0;
  const purge = () => {
    purged = now();
    return retain(settings);
  };
  return {
    ...readerUseCases(settings),
    ...writers,
    ...deskUseCases(settings),
    ...personUseCases(settings),
    async post(input, context) {
      const outcome = await writers.post(input, context);
      // After the answer is certain; a failure here is met again an hour later.
      if (now() - purged > HOUR) await purge().catch(() => undefined);
      return outcome;
    },
    articlePath,
    takeOutbox: (limit = 50) =>
      store.transaction((transaction) => transaction.takeOutbox(now(), now() + MINUTE, limit)),
    finishOutbox: ({ articleId, id }) => store.transaction((transaction) => transaction.finishOutbox(articleId, id)),
    secondsToWait: (purpose, address, rate) => secondsToWait(purpose, address, rate, settings),
    purge,
    close: () => store.close(),
  };
}
