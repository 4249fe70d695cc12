import { nameKey } from '../../records/comment-record.js';
import type { Namesake } from '../../records/namesake.js';
import { pass, type Policy } from '../policy.js';

/** So many comments under a name are looked at, the newest: whoever comes behind a known writer is held and adds none. */
const NAMESAKES = 50;

/**
 * Holds what `validateSubmission` found no mistake but worth a look; and a guest under the name of a known writer of the
 * thread who has not proved to be that writer.
 */
export const doubtPolicy: Policy = {
  name: 'doubt',
  version: '2',
  sparesStaff: true,
  async judge({ articleId, draft, identity }, { store }) {
    const [rule] = draft.doubts;
    if (rule !== undefined) return { verdict: 'hold', rule };
    const key = nameKey(draft.name);
    // The site vouches for the names of its accounts.
    if (key === null || identity.authorKey !== null) return pass;
    const isKnown = hasKnownWriter(await store.listNamesakes(articleId, key, NAMESAKES));
    if (!isKnown || (await store.isNameOf(articleId, key, identity))) return pass;
    return { verdict: 'hold', rule: 'name-of-another' };
  },
};

/**
 * Whether readers know somebody by the name: an account, somebody whom a moderator has let in or whose address is confirmed, or
 * a browser that came back. Two who each wrote once may both be called Anna.
 */
function hasKnownWriter(namesakes: readonly Namesake[]): boolean {
  const browsers = namesakes.flatMap(({ writerHash }) => (writerHash === null ? [] : [writerHash]));
  return (
    new Set(browsers).size < browsers.length ||
    namesakes.some(({ authorKey, emailHmac, isApproved }) => authorKey !== null || emailHmac !== null || isApproved)
  );
}
