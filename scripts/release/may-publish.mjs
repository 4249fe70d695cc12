/** Says it out loud: what is published comes from this machine. */
export const FROM_THIS_MACHINE = '--from-this-machine';

const RELEASE_WORKFLOW = /\/\.github\/workflows\/release\.yml@/;

/**
 * Why `npm run release` must not publish here, in three sentences; `undefined` where it may.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {readonly string[]} args
 */
export function reasonNotToPublish(environment, args) {
  const isWorkflow =
    environment.GITHUB_ACTIONS === 'true' && RELEASE_WORKFLOW.test(environment.GITHUB_WORKFLOW_REF ?? '');
  if (isWorkflow || args.includes(FROM_THIS_MACHINE)) return undefined;
  return (
    'This is not the release workflow, and nothing was published. ' +
    'What a machine of one person publishes has no statement of origin, and no second pair of eyes has looked at it. ' +
    'Merge the pull request "The next version", and the workflow does the rest; if it cannot, ' +
    `\`npm run release -- ${FROM_THIS_MACHINE}\` checks everything and publishes from here.`
  );
}
