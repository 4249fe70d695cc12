import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releasedPackages } from './packages.mjs';
import { run } from './run.mjs';

/** What the changesets ask for: the packages with their next version, and the names of the changesets. */
export async function readStatus(copy) {
  const file = join(copy, 'node_modules', 'changeset-status.json');
  await run('npx', ['changeset', 'status', '--output', 'node_modules/changeset-status.json'], { cwd: copy });
  const { releases, changesets } = JSON.parse(readFileSync(file, 'utf8'));
  return { releases: releases.filter(({ type }) => type !== 'none'), changesets: changesets.map(({ id }) => id) };
}

/** Versions the copy, as the release's pull request does; gives back the version of the packages, which they share. */
export async function versionPackages(copy) {
  await run('npm', ['run', 'version'], { cwd: copy });
  const versions = new Set(releasedPackages(copy).map(({ manifest }) => manifest.version));
  if (versions.size !== 1)
    throw new Error(
      `The packages have the versions ${[...versions].join(', ')}. They are released together under one. Check "fixed" in .changeset/config.json.`,
    );
  return [...versions][0];
}

/** Packs every package as the release's pack job does, but that the registry which it asks is `registry`. */
export async function packPackages(copy, out, registry) {
  await run('npx', ['changeset', 'pack', '--out-dir', out], { cwd: copy, env: registry.env });
  const { plan } = JSON.parse(readFileSync(join(out, 'publish-plan.json'), 'utf8'));
  return plan.flat().map(({ name, tarball }) => ({ name, tarball: join(out, tarball.path) }));
}

/** Publishes what was packed as the publish job does, to `registry`, with the tags that git would get. */
export async function publishPackages(copy, out, packed, registry) {
  const who = { GIT_COMMITTER_NAME: 'Rehearsal', GIT_COMMITTER_EMAIL: 'rehearsal@localhost' };
  // As the publish job would say of itself.
  const workflow = { GITHUB_ACTIONS: 'true', GITHUB_WORKFLOW_REF: 'rehearsal/.github/workflows/release.yml@main' };
  const env = { ...registry.env, ...who, ...workflow };
  await run('npm', ['run', 'release', '--', '--from-pack-dir', out], { cwd: copy, env });
  const tags = (await run('git', ['tag', '--points-at', 'HEAD'], { cwd: copy })).out.split('\n');
  for (const { name } of packed) {
    const tag = `${name}@${registry.published.get(name)}`;
    if (!tags.includes(tag)) throw new Error(`${name} was not published, or not tagged in git.`);
  }
}
