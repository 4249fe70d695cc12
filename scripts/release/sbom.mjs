import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * The bill of materials (CycloneDX, https://cyclonedx.org) of an empty project into which the tarballs are installed: what
 * comes along with the packages, and nothing of this repository. (`npm sbom --omit dev` in the repository leaves out what is
 * a tool of ours too, such as React.)
 * @param {readonly { name: string, tarball: string }[]} packed
 * @param {string} folder an empty place to make the project in
 */
export async function makeSbom(packed, folder) {
  const dependencies = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  // A tarball asks for its siblings by version, and that version may not be published yet.
  const overrides = Object.fromEntries(packed.map(({ name }) => [name, `$${name}`]));
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'with-standfirst', version: '0.0.0', private: true, dependencies, overrides };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const quiet = ['--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', ...quiet], { cwd: folder });
  const { out } = await run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { cwd: folder });
  const sbom = JSON.parse(out);
  // What the folder is called, and where the tarballs lay on this machine, is nobody's business.
  sbom.metadata.component.name = manifest.name;
  for (const component of sbom.components) if (component.name in dependencies) delete component.externalReferences;
  return sbom;
}

/**
 * What the packages need at run time and the bill does not name, a line each.
 * @param {{ components: readonly { name: string, version: string }[] }} sbom
 * @param {readonly { name: string, version: string, dependencies?: Readonly<Record<string, string>> }[]} manifests
 */
export function missingFromSbom({ components }, manifests) {
  const named = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const needed = manifests.flatMap(({ name, version, dependencies = {} }) => [
    `${name}@${version}`,
    ...Object.entries(dependencies).map(([dependency, exact]) => `${dependency}@${exact}`),
  ]);
  return [...new Set(needed)].filter((each) => !named.has(each)).map((each) => `${each} is not named`);
}
