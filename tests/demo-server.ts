import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = new URL('../apps/demo/dist/main.js', import.meta.url).pathname;

/** The built demo as its user runs it: its own process, its own database file, stopped by a signal. */
export class DemoServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
  readonly database = join(this.folder, 'comments.db');
  origin = '';
  output = '';
  #process: ChildProcess | undefined;
  #port = 0;

  /** Starts it, again on the same port and database after a stop. */
  async start(environment: Record<string, string> = {}, files: readonly string[] = []): Promise<void> {
    const child = spawn(process.execPath, [MAIN, ...files], {
      env: {
        PATH: process.env['PATH'],
        PORT: String(this.#port),
        STANDFIRST_DB: this.database,
        STANDFIRST_RATE: 'off',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    const keep = (chunk: Buffer) => (this.output += chunk.toString());
    child.stderr.on('data', keep);
    this.origin = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) =>
        reject(
          new Error(
            `The demo ended with ${code} before it was ready. Its output: ${this.output}. Run \`npm run build\` and try again.`,
          ),
        ),
      );
      child.stdout.on('data', (chunk: Buffer) => {
        keep(chunk);
        const address = /http:\/\/localhost:\d+/.exec(this.output)?.[0];
        if (address) resolve(address);
      });
    });
    this.#port = Number(new URL(this.origin).port);
  }

  /** Asks it to stop and waits; the exit code. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const child = this.#process;
    this.output = '';
    if (!child || child.exitCode !== null) return child?.exitCode ?? null;
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return ended;
  }

  async remove(): Promise<void> {
    await this.stop('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
