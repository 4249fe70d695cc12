import { describeContract, type Contract } from '@standfirst/core/testing';
import type { CommentStore } from '../store/comment-store.js';
import { promisesOfFigures } from './promises-of-figures.js';
import { promisesOfLists } from './promises-of-lists.js';
import { promisesOfSettings } from './promises-of-settings.js';
import { promisesOfTheDesk } from './promises-of-the-desk.js';
import { promisesOfTransactions } from './promises-of-transactions.js';
import { promisesOfWrites } from './promises-of-writes.js';

/** The store under test, a fresh one for each promise. */
export interface TestedStore {
  readonly current: CommentStore;
}

/**
 * The promise that every comment store keeps, as tests for vitest. A store of your own is done when it passes:
 *
 * ```ts
 * describeCommentStore('mine', () => myStore(freshPlace()));
 * ```
 */
export const describeCommentStore = (name: string, openStore: () => CommentStore | Promise<CommentStore>): void =>
  describeContract(`the ${name} store`, storeContract(openStore));

/** The promises of `describeCommentStore`, for `brokenPromises` or a test runner of your own; one at a time. */
export function storeContract(openStore: () => CommentStore | Promise<CommentStore>): Contract {
  let opened: CommentStore | undefined;
  const tested: TestedStore = {
    get current() {
      if (!opened) throw new Error('A promise is looked at with a store of its own.');
      return opened;
    },
  };
  const promises: Contract = {
    ...promisesOfLists(tested),
    ...promisesOfWrites(tested),
    ...promisesOfTransactions(tested),
    ...promisesOfFigures(tested),
    ...promisesOfTheDesk(tested),
    ...promisesOfSettings(tested),
  };
  const withFreshStore = (check: Contract[string]) => async () => {
    opened = await openStore();
    try {
      await check();
    } finally {
      await opened.close();
    }
  };
  return Object.fromEntries(Object.entries(promises).map(([promise, check]) => [promise, withFreshStore(check)]));
}
