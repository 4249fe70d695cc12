// Packs what is not on npm yet, for the publish job: `node scripts/release/pack.mjs <folder>`. The packages must be built.
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { releasedPackages } from './packages.mjs';
import { run } from './run.mjs';
import { makeSbom } from './sbom.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const out = resolve(process.argv[2] ?? 'packed');
const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_OUTPUT } = process.env;

// npm holds the statement of origin against this field, so it is the repository that packs and no other.
if (GITHUB_SERVER_URL && GITHUB_REPOSITORY) {
  const url = `git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`;
  for (const { name, folder, manifest } of releasedPackages(root)) {
    const stamped = { ...manifest, repository: { type: 'git', url, directory: `packages/${name}` } };
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(stamped, null, 2)}\n`);
  }
}
const { printed } = await run('npx', ['changeset', 'pack', '--out-dir', out], { cwd: root });
console.log(printed);
const { plan } = JSON.parse(readFileSync(join(out, 'publish-plan.json'), 'utf8'));
if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `count=${plan.flat().length}\n`);
const packed = plan.flat().map(({ name, tarball }) => ({ name, tarball: join(out, tarball.path) }));
if (packed.length > 0) {
  const sbom = await makeSbom(packed, mkdtempSync(join(tmpdir(), 'standfirst-sbom-')));
  writeFileSync(join(out, 'sbom.cdx.json'), JSON.stringify(sbom, null, 2));
}
