// Makes a fresh clone ready, and does nothing where it is ready already. `--browser` also sees to a Chromium for tests.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.standfirst-lockfile');
const CHROMIUM = '@sparticuz/chromium@153.0.0';

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0)
    fail(
      `\`${command} ${args.join(' ')}\` ended with ${status}. The repository is not ready. Read what it printed above, mend it, and try again.`,
    );
}

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

function installPackages() {
  const lockfile = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lockfile);
}

/** The tools need a newer Node than a newcomer may have; it comes as a package and must be the one that scripts use. */
function checkNode() {
  const bin = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const { stdout } = spawnSync(bin, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (!/^v(2[6-9]|[3-9]\d)\./.test(stdout ?? '')) {
    fail(
      `Node 26 was expected in node_modules/.bin and "${(stdout ?? '').trim() || 'nothing'}" was found. The tools do not run on it. Check that npm may run the install script of the package "node" (allowScripts in package.json; no ignore-scripts in .npmrc), then delete node_modules and try again.`,
    );
  }
}

async function findBrowser() {
  const { findChromium, ownChromium } = await import('./chromium.mjs');
  if (await findChromium()) return;
  if (process.platform === 'linux' && process.arch === 'x64') {
    mkdirSync(ownChromium, { recursive: true });
    writeFileSync(join(ownChromium, 'package.json'), '{ "private": true }\n');
    run('npm', [
      'install',
      '--prefix',
      ownChromium,
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
      '--loglevel=error',
      CHROMIUM,
    ]);
    if (await findChromium()) return;
  }
  fail(
    'No Chromium was found for the browser tests. They cannot run without one. Install Chromium or Chrome, or run `npx playwright install chromium`, or name one in STANDFIRST_CHROMIUM.',
  );
}

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(
    `This is Node ${process.version}. The set-up needs Node 20 or newer. Install one from https://nodejs.org and try again.`,
  );
installPackages();
checkNode();
if (process.argv.includes('--browser')) await findBrowser();
