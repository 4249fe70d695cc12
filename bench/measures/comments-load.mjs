// Readers and writers at once over HTTP: how long each sort of request takes, and how long the slowest of a hundred.
import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { postRequest } from '../comments-site.mjs';
import { figure, table } from '../measuring.mjs';
import { ARTICLES, millionComments } from '../million-comments.mjs';

const CONNECTIONS = 16;
const SECONDS = 10;
const server = fileURLToPath(new URL('../comments-server.mjs', import.meta.url));

/** What a hundred requests are made of. */
const SORTS = {
  'a page of 50 comments': { share: 60, of: (n) => ({ address: `${threadOf(n)}/comments?limit=50` }) },
  'a page of conversations': { share: 25, of: (n) => ({ address: `${threadOf(n)}?limit=20` }) },
  'counts for 20 articles': { share: 10, of: (n) => ({ address: `/comments/v1/counts?${articlesFrom(n)}` }) },
  'a comment by POST': { share: 5, of: (n) => postRequest(1_000_000 + n) },
};

const threadOf = (n) => `/comments/v1/threads/article-${(n * 7919) % ARTICLES}`;
const articlesFrom = (n) =>
  Array.from({ length: 20 }, (_, index) => `article=article-${(n + index) % ARTICLES}`).join('&');

const sortOf = (n) => {
  let place = (n * 37) % 100;
  return Object.keys(SORTS).find((name) => (place -= SORTS[name].share) < 0);
};

const send = (port, agent, { address, method = 'GET', headers = {}, body }) =>
  new Promise((resolve, reject) => {
    const sent = request({ port, agent, path: address, method, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    sent.on('error', reject);
    sent.end(body);
  });

export default async function measure() {
  const { site, folder } = await millionComments();
  await site.store.close();
  const child = fork(server, [site.path]);
  const port = await new Promise((resolve) => child.once('message', resolve));
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times = Object.fromEntries(Object.keys(SORTS).map((name) => [name, []]));
  let n = 0;
  const until = async (end, note) => {
    while (performance.now() < end) {
      const sort = sortOf((n += 1));
      const start = performance.now();
      const status = await send(port, agent, SORTS[sort].of(n));
      if (status >= 300) throw new Error(`${sort} was answered with ${status}.`);
      note(sort, performance.now() - start);
    }
  };
  const all = (seconds, note) =>
    Promise.all(Array.from({ length: CONNECTIONS }, () => until(performance.now() + seconds * 1000, note)));
  await all(3, () => undefined);
  await all(SECONDS, (sort, time) => times[sort].push(time));
  agent.destroy();
  child.disconnect();
  rmSync(folder, { recursive: true });
  const share = (list, part) => list.toSorted((one, other) => one - other)[Math.floor(part * (list.length - 1))];
  const whole = Object.values(times).flat();
  const row = (name, list) => [
    name,
    figure(list.length / SECONDS),
    figure(share(list, 0.5)),
    figure(share(list, 0.99)),
    figure(share(list, 1)),
  ];
  return {
    title: 'Readers and writers at once',
    text:
      `${CONNECTIONS} connections that ask again as soon as they are answered, for ${SECONDS} seconds, one process with a million comments in a ` +
      `SQLite file; who asks is measured on the same machine and takes its share of it. Nothing is cached:\n\n` +
      table(
        ['', 'per second', 'median, ms', '99 of 100 within, ms', 'slowest, ms'],
        [...Object.entries(times).map(([name, list]) => row(name, list)), row('all', whole)],
      ),
  };
}
