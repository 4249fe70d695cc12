import { beforeEach, afterEach, describe } from 'vitest';
import type { CommentStore } from '../store/comment-store.js';
import { promiseOfFigures } from './promise-of-figures.js';
import { promiseOfLists } from './promise-of-lists.js';
import { promiseOfSettings } from './promise-of-settings.js';
import { promiseOfTheDesk } from './promise-of-the-desk.js';
import { promiseOfTransactions } from './promise-of-transactions.js';
import { promiseOfWrites } from './promise-of-writes.js';

/** The store under test, fresh for each test. */
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
export function describeCommentStore(name: string, openStore: () => CommentStore | Promise<CommentStore>): void {
  describe(`the ${name} store`, () => {
    let store: CommentStore;
    beforeEach(async () => {
      store = await openStore();
    });
    afterEach(() => store.close());
    const tested: TestedStore = {
      get current() {
        return store;
      },
    };
    promiseOfLists(tested);
    promiseOfWrites(tested);
    promiseOfTransactions(tested);
    promiseOfFigures(tested);
    promiseOfTheDesk(tested);
    promiseOfSettings(tested);
  });
}

export { movedBy, samplePrivate, sampleRecord, submitted } from './sample-records.js';
export { describePolicy, policyProblems } from './describe-policy.js';
