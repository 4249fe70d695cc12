import { expect, test } from 'vitest';
import { FROM_THIS_MACHINE, reasonNotToPublish } from './may-publish.mjs';

const workflow = {
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKFLOW_REF: 'herald/standfirst/.github/workflows/release.yml@refs/heads/main',
};

test('the release workflow publishes', () => expect(reasonNotToPublish(workflow, [])).toBeUndefined());

test.each([
  ['a machine of one person', {}],
  [
    'another workflow',
    { ...workflow, GITHUB_WORKFLOW_REF: 'herald/standfirst/.github/workflows/ci.yml@refs/heads/main' },
  ],
  ['a shell that only says so', { GITHUB_WORKFLOW_REF: workflow.GITHUB_WORKFLOW_REF }],
])('%s is refused in three sentences, unless it is asked for', (_, environment) => {
  const reason = reasonNotToPublish(environment, []) ?? '';
  expect(reason.match(/\.(?= |$)/g)).toHaveLength(3);
  expect(reasonNotToPublish(environment, [FROM_THIS_MACHINE])).toBeUndefined();
});
