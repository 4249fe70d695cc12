import { pass, type Policy } from '../policy.js';

const DAY = 24 * 60 * 60 * 1000;

/** Refuses words that stand in the thread already, within a day. The sender keeps the text and is told so. */
export const repeatPolicy: Policy = {
  name: 'repeat',
  version: '1',
  async judge({ articleId, duplicateKey }, { now, store }) {
    const known = await store.findDuplicate(articleId, duplicateKey, now - DAY);
    return known !== null ? { verdict: 'refuse', rule: 'same-words', because: { code: 'duplicate' } } : pass;
  },
};
