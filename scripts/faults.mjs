// The harness of faults (kills, full and read-only disks, slow clients, endless uploads, signals, clocks) where it lies beside
// the repository, with its own options behind `npm run faults --`; else a thousand kills of our own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const harness = fileURLToPath(new URL('../../shared/security/fault-harness.mjs', import.meta.url));
const adapter = fileURLToPath(new URL('../packages/comments/testing/fault-adapter.mjs', import.meta.url));

const isThere = existsSync(harness);
if (!isThere)
  console.log(
    'There is no ../shared/security/fault-harness.mjs, so its faults were not tried. ' +
      'Kills alone are tried instead, a thousand of them; they take some minutes. ' +
      'Fewer: STANDFIRST_KILLS=50 npm run faults.',
  );
const { status } = isThere
  ? spawnSync(process.execPath, [harness, '--adapter', adapter, ...process.argv.slice(2)], { stdio: 'inherit' })
  : spawnSync('vitest', ['run', '--project', 'browser', 'tests/faults'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { STANDFIRST_KILLS: '1000', ...process.env },
    });
process.exitCode = status ?? 1;
