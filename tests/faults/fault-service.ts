import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { startOn } from '../../packages/comments/testing/fault-adapter.mjs';

/** The service of the fault tests as its own process, on one database and one port over all its lives. */
export class FaultService {
  origin = '';
  #process: ChildProcess | undefined;

  constructor(private readonly database: string) {}

  /** Starts it, and waits until it answers. */
  async start(): Promise<void> {
    this.origin ||= `http://127.0.0.1:${await freePort()}`;
    const { cmd, args } = startOn(Number(new URL(this.origin).port), this.database);
    const child = spawn(cmd, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#process = child;
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const isReady = async () => (await fetch(this.origin).catch(() => null)) !== null;
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
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
      server.close(() => resolve(port));
    });
  });
}
