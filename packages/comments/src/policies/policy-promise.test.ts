import { expect, test } from 'vitest';
import { describePolicy, policyProblems } from '../testing/describe-policy.js';
import { defaultPolicies } from './index.js';
import type { Policy } from './policy.js';

defaultPolicies.forEach(describePolicy);

test.each<[string, Policy, RegExp]>([
  ['throws', { name: 'p', version: '1', judge: () => Promise.reject(new Error('no idea')) }, /it threw/],
  [
    'changes what it is shown',
    {
      name: 'p',
      version: '1',
      judge: async (shown) => (Object.assign(shown.draft, { name: 'x' }), { verdict: 'pass' }),
    },
    /it threw.*read only/,
  ],
  [
    'keeps a name',
    { name: 'p', version: '1', judge: async ({ draft }) => ({ verdict: 'hold', rule: draft.name ?? '' }) },
    /no name of a rule/,
  ],
  [
    'refuses without a reason',
    { name: 'p', version: '1', judge: async () => ({ verdict: 'refuse', rule: 'r', because: {} as never }) },
    /without a reason/,
  ],
  [
    'has a name of its own fashion',
    { name: 'My Policy', version: '1', judge: async () => ({ verdict: 'pass' }) },
    /no name of small/,
  ],
])('a policy that %s does not pass', async (_, policy, sentence) => {
  expect((await policyProblems(policy)).join('\n')).toMatch(sentence);
});
