import { pass, type Policy } from '../policy.js';

/** Holds what `validateSubmission` found no mistake but worth a look. */
export const doubtPolicy: Policy = {
  name: 'doubt',
  version: '1',
  sparesStaff: true,
  async judge({ draft }) {
    const [rule] = draft.doubts;
    return rule === undefined ? pass : { verdict: 'hold', rule };
  },
};
