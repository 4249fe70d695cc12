import { pass, type Policy } from '../policy.js';

/** Holds everything in a thread whose comments are read before they are published. */
export const moderationPolicy: Policy = {
  name: 'moderation',
  version: '1',
  judge: async ({ thread }) => (thread.moderation === 'pre' ? { verdict: 'hold', rule: 'pre' } : pass),
};
