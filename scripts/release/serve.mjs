import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { delimiter, dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Runs `npm start` of an app on a free port until `stop` is called; resolves when it answers. */
export async function serve(folder) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
  const app = spawn('npm', ['start'], {
    cwd: folder,
    detached: true,
    env: { ...process.env, PATH, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' },
  });
  let printed = '';
  for (const stream of [app.stdout, app.stderr]) stream.on('data', (data) => (printed += data));
  // npm starts a shell that starts the server: all of the group that was made for them goes.
  const stop = () => {
    try {
      process.kill(-app.pid, 'SIGTERM');
    } catch {
      // it has ended by itself
    }
  };
  for (let tries = 0; tries < 150; tries += 1) {
    if (app.exitCode !== null) break;
    const answer = await fetch(`${origin}/articles/ferry`).catch(() => undefined);
    if (answer?.ok) return { origin, stop };
    await wait(200);
  }
  stop();
  throw new Error(`The app in ${folder} does not answer on ${origin}:\n${printed.slice(-2000)}`);
}
