// Sixteen writers at once: into a file and into PostgreSQL, by one service and by two, over many threads and into a single one.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshAddressAt, PostgresServer } from '../../packages/comments/testing/postgres-server.ts';
import { postRequest } from '../comments-site.mjs';
import { figure, median, table } from '../measuring.mjs';

const WRITERS = 16;
const ROUNDS = 5;
const SLICE = 2000;
const program = fileURLToPath(new URL('../comments-server.mjs', import.meta.url));

const startService = async (database) => {
  const child = fork(program, [database]);
  return { child, port: await new Promise((resolve) => child.once('message', resolve)) };
};

const send = (port, agent, { address, method, headers, body }) =>
  new Promise((resolve, reject) => {
    const sent = request({ port, agent, path: address, method, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    sent.on('error', reject);
    sent.end(body);
  });

let number = 0;

/** Comments a second, and the milliseconds within which 99 of 100 were answered. */
async function slice(services, agent, isHot) {
  const times = [];
  const end = performance.now() + SLICE;
  const write = async (writer) => {
    const { port } = services[writer % services.length];
    while (performance.now() < end) {
      const post = postRequest((number += 1));
      const start = performance.now();
      const address = isHot ? '/comments/v1/threads/article-hot/comments' : post.address;
      const status = await send(port, agent, { ...post, address });
      if (status !== 201) throw new Error(`A comment was answered with ${status}.`);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  const sorted = times.toSorted((one, other) => one - other);
  return { speed: (times.length * 1000) / SLICE, slow: sorted[Math.floor(sorted.length * 0.99)] };
}

export default async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-bench-'));
  const server = await PostgresServer.start();
  const agent = new Agent({ keepAlive: true, maxSockets: WRITERS });
  const file = [await startService(join(folder, 'comments.db'))];
  const address = await freshAddressAt(server.port);
  const both = [await startService(address), await startService(address)];
  const contenders = {
    'a file, one service, many threads': [file, false],
    'a file, one service, one thread': [file, true],
    'PostgreSQL, one service, many threads': [[both[0]], false],
    'PostgreSQL, one service, one thread': [[both[0]], true],
    'PostgreSQL, two services, many threads': [both, false],
    'PostgreSQL, two services, one thread': [both, true],
  };
  const found = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = -1; round < ROUNDS; round++)
    for (const [name, [services, isHot]] of Object.entries(contenders)) {
      const one = await slice(services, agent, isHot);
      if (round >= 0) found[name].push(one); // the first round warms up
    }
  agent.destroy();
  for (const { child } of [...file, ...both]) child.disconnect();
  await server.remove();
  rmSync(folder, { recursive: true });
  return {
    title: 'Comments by many writers',
    text: [
      `${WRITERS} writers who do not pause, by the wall clock; writers, services and server share the cores of this machine:`,
      table(
        ['', 'comments per second', '99 of 100 within ms'],
        Object.entries(found).map(([name, slices]) => [
          name,
          figure(median(slices.map(({ speed }) => speed))),
          figure(median(slices.map(({ slow }) => slow))),
        ]),
      ),
    ].join('\n\n'),
  };
}
