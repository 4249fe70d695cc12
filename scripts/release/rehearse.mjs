// The whole release short of the upload, in a copy of the repository: `npm run release:rehearse [-- --quick]`.
// `--quick` leaves out the apps that take long to build, `--keep` keeps the copy, the tarballs and the apps to look into.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumFlags, findChromium } from '../chromium.mjs';
import { compareReports, writeReports } from './api-reports.mjs';
import { collectChecks } from './checks.mjs';
import { consumers, tryConsumer } from './consumers.mjs';
import { openRegistry } from './own-registry.mjs';
import { judgeContents } from './packed-contents.mjs';
import { releasedPackages } from './packages.mjs';
import { readTarball } from './read-tarball.mjs';
import { packPackages, publishPackages, readStatus, versionPackages } from './release-plan.mjs';
import { run } from './run.mjs';
import { makeSbom, missingFromSbom } from './sbom.mjs';
import { scratchCopy } from './scratch-copy.mjs';
import { measureDoors } from './sizes.mjs';
import { verdictPage } from './verdict.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const quick = process.argv.includes('--quick');
const started = performance.now();
const scratch = mkdtempSync(join(tmpdir(), 'standfirst-rehearsal-'));
const copy = join(scratch, 'repository');
const { check, results } = collectChecks();
const told = { version: undefined, changesets: [], tarballs: [], sizes: [], apiChanges: [], drawn: [], left: [] };

try {
  await scratchCopy(root, copy);
  await rehearse();
} finally {
  const page = verdictPage({ ...told, results, total: (performance.now() - started) / 1000 });
  mkdirSync(join(root, '.rehearsal'), { recursive: true });
  writeFileSync(join(root, '.rehearsal', 'verdict.md'), page);
  console.log(`\n${page}`);
  if (process.argv.includes('--keep')) console.log(`Kept: ${scratch}`);
  else rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

async function rehearse() {
  await check(
    'the changesets are in order',
    async () => {
      const { changesets } = await readStatus(copy);
      told.changesets = changesets;
      if (changesets.length === 0) told.left.push('a new version, since no changeset asks for one.');
    },
    'mend the file in .changeset that the message names, or write one with `npx changeset`.',
  );
  const versioned = await check(
    'the packages are versioned',
    async () => (told.version = await versionPackages(copy)),
    'run `npm run version` in a clone and mend what it says.',
  );
  const built =
    versioned &&
    (await check(
      'the packages build',
      () => run('npx', ['turbo', 'run', 'build', '--filter=./packages/*'], { cwd: copy }),
      '`npm run build` and mend the first error.',
    ));
  if (!built) return;
  await checkPublicFace();
  const packed = [];
  const out = join(scratch, 'packed');
  const registry = await openRegistry(join(scratch, 'npmrc'));
  const allPacked = await check(
    'the packages are packed',
    async () => packed.push(...(await packPackages(copy, out, registry))),
    'see "files" in the package.json of the package that is named.',
  );
  if (allPacked) await checkSbom(packed, out);
  if (allPacked)
    await check(
      'the packages are published, to a registry of the rehearsal’s own',
      () => publishPackages(copy, out, packed, registry),
      'it is what the publish job runs: `npm run release -- --from-pack-dir`.',
    );
  registry.close();
  if (!allPacked) return;
  await checkTarballs(packed);
  await checkConsumers(packed);
}

async function checkPublicFace() {
  for (const { manifest, folder } of releasedPackages(copy)) {
    await check(
      `publint ${manifest.name}`,
      () => run('npx', ['publint', '--strict'], { cwd: folder }),
      'mend package.json as it says; an explanation is on publint.dev/rules.',
    );
  }
  await check(
    'the API is as in etc/api',
    () => {
      writeReports(copy, join(scratch, 'api'));
      told.apiChanges = compareReports(join(copy, 'etc', 'api'), join(scratch, 'api'));
      if (told.apiChanges.length > 0) throw new Error(told.apiChanges.map(({ name }) => name).join(', '));
    },
    'if the change is meant, `npm run build && npm run api:update`, and a changeset that tells of it.',
  );
  await check(
    'every door keeps its budget of bytes',
    async () => {
      const { measured, gone } = await measureDoors(copy);
      told.sizes = measured;
      const wrong = [
        ...measured.filter(({ budget }) => budget === undefined).map(({ id }) => `${id} has no budget`),
        ...measured
          .filter(({ bytes, budget }) => bytes > budget)
          .map(({ id, bytes, budget }) => `${id}: ${bytes} of ${budget} bytes`),
        ...gone.map((id) => `${id} has a budget and is no door`),
      ];
      if (wrong.length > 0) throw new Error(wrong.join('; '));
    },
    'find what came in with `npx esbuild --bundle --analyze`; a budget is raised in scripts/release/size-budgets.json, with its reason in the commit.',
  );
}

async function checkSbom(packed, out) {
  await check(
    'the bill of materials names everything that comes along',
    async () => {
      const sbom = await makeSbom(packed, join(scratch, 'sbom'));
      const text = JSON.stringify(sbom, null, 2);
      for (const folder of [out, join(root, '.rehearsal')]) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'sbom.cdx.json'), text);
      }
      const manifests = releasedPackages(copy).map(({ manifest }) => manifest);
      const wrong = missingFromSbom(sbom, manifests);
      if (text.includes(scratch)) wrong.push('it tells a path of this machine');
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    },
    'look into .rehearsal/sbom.cdx.json; what is needed at run time stands in "dependencies", with its exact version.',
  );
}

async function checkTarballs(packed) {
  const licence = readFileSync(join(copy, 'LICENSE'), 'utf8');
  for (const { name, tarball } of packed) {
    const files = readTarball(tarball);
    told.tarballs.push({ name, bytes: statSync(tarball).size, files: files.size });
    await check(
      `the contents of ${name}`,
      () => {
        const wrong = judgeContents(files, licence);
        if (wrong.length > 0) throw new Error(wrong.join('\n'));
      },
      'each line says what to do with the file.',
    );
    const manifest = JSON.parse(files.get('package.json'));
    // A command has no door for programs, and a style sheet is no module.
    const doors = Object.keys(manifest.exports).filter((door) => !door.endsWith('.json'));
    const sheets = doors.filter((door) => door.endsWith('.css'));
    if (doors.length === 0) continue;
    const exclude = sheets.length > 0 ? ['--exclude-entrypoints', ...sheets] : [];
    await check(
      `attw ${name}`,
      () => run('npx', ['attw', tarball, '--profile', 'esm-only', ...exclude], { cwd: copy }),
      'each problem has a page on arethetypeswrong.github.io; mostly it is a "types" condition in "exports".',
    );
  }
}

async function checkConsumers(packed) {
  const executablePath = await findChromium();
  if (!executablePath) {
    await check(
      'a Chromium is there',
      () => {
        throw new Error('No Chromium was found.');
      },
      'run `node scripts/setup.mjs --browser`, or name one in STANDFIRST_CHROMIUM.',
    );
    return;
  }
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  const tried = consumers.filter(({ slow }) => !slow || !quick);
  if (tried.length < consumers.length) told.left.push('Next, since this was a quick rehearsal.');
  for (const [index, consumer] of tried.entries()) {
    const time = await tryConsumer(consumer, {
      root: copy,
      folder: join(scratch, `consumer-${index}`),
      packed,
      browser,
      check,
    });
    told.drawn.push({ id: consumer.id, time });
  }
  await check(
    'every app draws the article within three minutes',
    () => {
      const late = told.drawn.filter(({ time }) => time === undefined || time > 180).map(({ id }) => id);
      if (late.length > 0) throw new Error(late.join(', '));
    },
    'see which of its checks took long; the first one that failed is the cause where none was drawn.',
  );
  await browser.close();
}
