import { pass, type Policy } from '../policy.js';

/** Answers a request that was sent before as it was answered then; refuses another one under the same key. */
export const replayPolicy: Policy = {
  name: 'replay',
  version: '1',
  async judge({ articleId, replay: { keys, requestHash } }, { now, store }) {
    for (const key of keys) {
      const known = await store.findReplay(articleId, key, now);
      if (known === null) continue;
      if (known.requestHash === requestHash) return { verdict: 'answered', replay: known };
      return { verdict: 'refuse', rule: 'other-request', because: { code: 'idempotency-mismatch' } };
    }
    return pass;
  },
};
