// Builds what is not built yet, then serves the demo in this very process, so that signals reach it.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('turbo', ['run', 'build', '--filter=@standfirst/demo...', '--output-logs=errors-only'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
});
if (status !== 0) {
  console.error(
    'The demo could not be built, so it cannot be served. Read the errors above, mend them, and run `npm start` again.',
  );
  process.exit(1);
}
await import('../apps/demo/dist/main.js');
