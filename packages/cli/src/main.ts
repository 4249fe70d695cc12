import { once } from 'node:events';
import { loadDoors } from './formats/load-doors.js';
import { run } from './run.js';

// Whoever reads our output may close the pipe early (`standfirst read … | head`); that is no mistake of theirs.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  ...(await loadDoors()),
  out: (text) => void process.stdout.write(text),
  pour: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  note: (text) => void process.stderr.write(text),
  stdin: () => process.stdin,
  stopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
    }),
  environment: process.env,
});
