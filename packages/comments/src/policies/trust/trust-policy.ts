import { pass, type Policy } from '../policy.js';

/**
 * Where first comments are read beforehand, holds those of writers of whom fewer than `accepted` stand published. Known is
 * who holds the cookie, has confirmed the address or has signed in; a name and an address can be typed by anybody.
 */
export const trustPolicy = (accepted: number): Policy => ({
  name: 'trust',
  version: '1',
  sparesStaff: true,
  async judge({ thread, identity }, { store }) {
    if (thread.moderation !== 'first-time') return pass;
    const count = await store.countPublishedBy(identity, accepted);
    return count >= accepted ? pass : { verdict: 'hold', rule: 'first-time' };
  },
});
