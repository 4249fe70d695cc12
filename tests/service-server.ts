import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built command. */
export const COMMAND = new URL('../packages/cli/bin/standfirst.mjs', import.meta.url).pathname;

/** `standfirst desk` as its user runs it, and a site of static pages on another origin. */
export class ServiceServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'standfirst-service-'));
  readonly database = join(this.folder, 'comments.db');
  origin = '';
  output = '';
  notes = '';
  #child: ChildProcess | undefined;
  #port = 0;

  async start(args: readonly string[], environment: Record<string, string> = {}): Promise<void> {
    const child = spawn(
      process.execPath,
      [COMMAND, 'desk', '--db', this.database, '--port', String(this.#port), ...args],
      { env: { PATH: process.env['PATH'], STANDFIRST_RATE: 'off', ...environment } },
    );
    this.#child = child;
    this.output = '';
    child.stderr.on('data', (chunk: Buffer) => (this.notes += chunk.toString()));
    this.origin = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`The service ended with ${code}. It said: ${this.notes}`)));
      child.stdout.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
        const address = /http:\/\/localhost:\d+/.exec(this.output)?.[0];
        if (address && this.output.includes('embed.js')) resolve(address);
      });
    });
    this.#port = Number(new URL(this.origin).port);
  }

  /** Asks it to stop and waits; the exit code. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const child = this.#child;
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

/** A site that has one page for every path. */
export async function openSite(
  html: (path: string) => string,
  headers: Record<string, string> = {},
): Promise<{ origin: string; server: Server }> {
  const server = createServer(({ url = '/' }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(html(url));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { origin: `http://localhost:${port}`, server };
}
