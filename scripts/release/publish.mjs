// Publishes what is not on npm yet: `npm run release`, by the release workflow. Arguments go to `changeset publish`.
import { spawnSync } from 'node:child_process';
import { FROM_THIS_MACHINE, reasonNotToPublish } from './may-publish.mjs';

const args = process.argv.slice(2);
const reason = reasonNotToPublish(process.env, args);
if (reason) {
  console.error(reason);
  process.exit(1);
}
const step = (...command) => {
  const { status } = spawnSync(command[0], command.slice(1), { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
if (args.includes(FROM_THIS_MACHINE)) step('npm', 'run', 'check');
step('npx', 'changeset', 'publish', ...args.filter((arg) => arg !== FROM_THIS_MACHINE));
