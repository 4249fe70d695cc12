import { pass, type Policy } from '../policy.js';
import { areNearlyTheSame, wordRuns } from './near-duplicate.js';

const DAY = 24 * 60 * 60 * 1000;
/** The same words in so many threads are spam, this one counted. */
const THREADS = 3;
/** How many of the last texts are compared word by word. */
const COMPARED = 50;

/**
 * The same words within a day: in this thread refused, and their sender keeps the text; in a third thread spam. Nearly the
 * same words in this thread are held.
 */
export const repeatPolicy: Policy = {
  name: 'repeat',
  version: '3',
  async judge({ articleId, editOf, draft, duplicateKey, isTelling }, { now, store }) {
    const since = now - DAY;
    const known = await store.findDuplicate(articleId, duplicateKey, since);
    if (known !== null && known !== editOf)
      return { verdict: 'refuse', rule: 'same-words', because: { code: 'duplicate' } };
    if (!isTelling) return pass;
    if ((await store.countOtherThreads(articleId, duplicateKey, since)) >= THREADS - 1)
      return { verdict: 'spam', rule: 'many-threads' };
    const runs = wordRuns(draft.body);
    if (runs.size === 0) return pass;
    const recent = await store.listRecentTexts(articleId, since, COMPARED);
    const isNear = recent.some(({ id, source }) => id !== editOf && areNearlyTheSame(runs, wordRuns(source)));
    return isNear ? { verdict: 'hold', rule: 'nearly-same-words' } : pass;
  },
};
