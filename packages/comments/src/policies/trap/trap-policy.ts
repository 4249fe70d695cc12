import { pass, type Policy } from '../policy.js';

/** Holds what fills the field that people cannot see. Never refuses: browsers fill it too, and a refusal would teach it. */
export const trapPolicy: Policy = {
  name: 'trap',
  version: '1',
  judge: async ({ draft }) => (draft.trapped ? { verdict: 'hold', rule: 'filled' } : pass),
};
