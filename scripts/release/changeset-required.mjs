// Fails when packages changed against a base and no changeset tells of it: `node scripts/release/changeset-required.mjs origin/main`.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const SHIPPED = /^packages\/[^/]+\/(?!.*\.(test|test-d|stories)\.[jt]sx?$)(?!.*\/(cases|__snapshots__)\/)/;
const CHANGESET = /^\.changeset\/(?!README\.md$)[^/]+\.md$/;
const VERSIONING = /^packages\/[^/]+\/(package\.json|CHANGELOG\.md|src\/version\.ts)$/;

/**
 * The changed files that need a changeset and have none; empty when all is well.
 * @param {readonly { path: string, status: string }[]} changes as `git diff --name-status` tells them
 */
export function untoldChanges(changes) {
  const shipped = changes.map(({ path }) => path).filter((path) => SHIPPED.test(path));
  const changesets = changes.filter(({ path }) => CHANGESET.test(path));
  if (changesets.some(({ status }) => status !== 'D')) return [];
  // The pull request of the next version uses the changesets up.
  const versions = changesets.length > 0 && shipped.every((path) => VERSIONING.test(path));
  return versions ? [] : shipped;
}

function changesSince(base) {
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['diff', '--name-status', '--no-renames', '-z', `${base}...HEAD`],
    { encoding: 'utf8' },
  );
  if (status !== 0)
    throw new Error(
      `git cannot compare with ${base}: ${stderr.trim()}. It is not known whether a changeset is needed. Fetch the whole history of that branch.`,
    );
  const parts = stdout.split('\0').filter(Boolean);
  return parts.flatMap((status, at) => (at % 2 === 0 ? [{ status, path: parts[at + 1] }] : []));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const untold = untoldChanges(changesSince(process.argv[2] ?? 'origin/main'));
  if (untold.length > 0) {
    console.error(
      `${untold.length} files of packages changed, ${untold[0]} among them, and no changeset came with them. The changelog would not tell of it. Run \`npx changeset\`, or \`npx changeset --empty\` when users cannot notice the change.`,
    );
    process.exitCode = 1;
  }
}
