// The peers stand in bench/node_modules, which is no part of the project's own tree; they are fetched when one is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const wanted = Object.keys(JSON.parse(readFileSync(`${here}package.json`, 'utf8')).dependencies);

export function fetchPeers() {
  const missing = wanted.filter((name) => !existsSync(`${here}node_modules/${name}`));
  if (missing.length === 0) return;
  console.log(
    `The peers are fetched into bench/node_modules, none of them in the project’s own tree: ${missing.join(', ')}.`,
  );
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(
    'npm could not fetch the peers. Without them there is nothing to be measured against. Check the network, then run this again.',
  );
  process.exit(1);
}
