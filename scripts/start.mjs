// Builds what is not built yet, then serves the demo in this very process, so that signals reach it.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const { status } = spawnSync('turbo', ['run', 'build', '--filter=@standfirst/demo...', '--output-logs=errors-only'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) {
  console.error(
    'The demo could not be built, so it cannot be served. Read the errors above, mend them, and run `npm start` again.',
  );
  process.exit(1);
}
// Files are meant from where `npm start` was typed, which may be a folder below.
const from = process.env.INIT_CWD ?? process.cwd();
process.argv.splice(2, process.argv.length, ...process.argv.slice(2).map((file) => resolve(from, file)));
await import('../apps/demo/dist/main.js');
