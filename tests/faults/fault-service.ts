import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../../packages/comments/testing/fault-adapter.mjs';

/** The service of the fault tests as its own process, on one folder and one port over all its lives. */
export class FaultService {
  readonly folder = mkdtempSync(join(tmpdir(), 'standfirst-faults-'));
  readonly database = join(this.folder, 'comments.db');
  origin = '';
  #process: ChildProcess | undefined;

  /** Starts it, and waits until it answers. */
  async start(): Promise<void> {
    this.origin ||= `http://127.0.0.1:${await freePort()}`;
    const { cmd, args } = command({ port: Number(new URL(this.origin).port), dir: this.folder });
    const child = spawn(cmd, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#process = child;
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const isReady = () =>
      fetch(this.origin).then(
        () => true,
        () => false,
      );
    while (!(await isReady())) {
      if (child.exitCode !== null)
        throw new Error(
          `The service ended with ${child.exitCode} before it was ready. Nothing can be tested without it. ` +
            `Run \`npm run build\` and try again. It said: ${said}`,
        );
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Ends it at once, whatever it is doing; fulfils when it is gone. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
      server.close(() => resolve(port));
    });
  });
}
