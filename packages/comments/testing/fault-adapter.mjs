// How a test of faults starts fault-service.mjs and speaks with it. Run by scripts/faults.mjs and tests/faults.
// STORE=postgres: comments lie in a server that is started here, and a folder stands for an empty place in it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const service = fileURLToPath(new URL('fault-service.mjs', import.meta.url));
// The repository's own Node: the system's may be too old for node:sqlite.
const ownNode = fileURLToPath(new URL('../../../node_modules/node/bin/node', import.meta.url));

export const startOn = (port, database) => ({
  cmd: existsSync(ownNode) ? ownNode : process.execPath,
  args: [service, String(port), database],
});

export const command = ({ port, dir }) => startOn(port, databaseIn(dir));

let databaseIn = (dir) => join(dir, 'comments.db');
if (process.env.STORE === 'postgres') {
  const { freshAddressAt, PostgresServer } = await import('./postgres-server.ts');
  const server = await PostgresServer.start();
  process.once('exit', () => server.removeNow());
  // More than there are phases; the harness does not wait for one to be made.
  const unused = [];
  while (unused.length < 16) unused.push(await freshAddressAt(server.port));
  const addresses = new Map();
  databaseIn = (dir) => addresses.get(dir) ?? addresses.set(dir, unused.pop()).get(dir);
}

export const postPath = '/articles/ferry/comments';
export const headersTimeoutMs = 15_000;
export const maxBody = 65_536;

export const formBody = (text, key) =>
  new URLSearchParams({
    ...{ name: 'Ada', email: 'ada@reader.example', body: text },
    idempotencyKey: `from-the-harness-${key}`,
  }).toString();

/** Sends one comment as a form without script does, and gives the status. */
export async function post(base, { key, text }, signal) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = formBody(text, key);
  const response = await fetch(base + postPath, { method: 'POST', redirect: 'manual', signal, headers, body });
  await response.arrayBuffer();
  return response.status;
}

/** The text of every stored comment, in the order of the thread. */
export const list = async (base) => (await fetch(`${base}/stored`)).json();
