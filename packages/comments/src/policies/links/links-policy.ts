import { countLinks } from '../../body/count-links.js';
import { pass, type Policy } from '../policy.js';

/** Links that a comment may have before somebody looks at it; readers are told in the thread. */
export const LINKS_BEFORE_HOLD = 2;

/** Holds a comment with more links than `holdAbove`, refuses one with more than `refuseAbove`. The website field is no link. */
export const linksPolicy = ({ holdAbove = LINKS_BEFORE_HOLD, refuseAbove = 10 } = {}): Policy => ({
  name: 'links',
  version: '1',
  sparesStaff: true,
  async judge({ body }) {
    const actual = countLinks(body);
    if (actual > refuseAbove) {
      const issues = [{ field: 'body', code: 'too-many-links', params: { max: refuseAbove, actual } }] as const;
      return { verdict: 'refuse', rule: 'too-many', because: { code: 'validation', issues } };
    }
    return actual > holdAbove ? { verdict: 'hold', rule: 'many' } : pass;
  },
});
