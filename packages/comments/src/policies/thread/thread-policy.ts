import { pass, type Policy } from '../policy.js';

/** Refuses what comes to a thread that is not open, or answers a comment that cannot be read there. */
export const threadPolicy: Policy = {
  name: 'thread',
  version: '1',
  async judge({ thread, parent }) {
    if (thread.state !== 'open') return { verdict: 'refuse', rule: thread.state, because: { code: 'thread-closed' } };
    if (parent === 'missing') return { verdict: 'refuse', rule: 'no-parent', because: { code: 'parent-unavailable' } };
    return pass;
  },
};
