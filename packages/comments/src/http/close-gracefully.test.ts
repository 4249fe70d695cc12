import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { closeGracefully } from './close-gracefully.js';
import { transportLimits } from './transport-limits.js';

test('a server that ends answers what is under way and what comes on open connections, then is gone', async () => {
  let answer: (() => void) | undefined;
  const server = createServer(transportLimits, (request, response) => {
    if (request.url === '/slow') answer = () => response.end('slow');
    else response.end('quick');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listens on a port, not on a pipe
  const base = `http://127.0.0.1:${port}`;
  await (await fetch(`${base}/quick`)).text();
  const slow = fetch(`${base}/slow`);
  await expect.poll(() => answer).toBeDefined();

  const closed = closeGracefully(server, { idleAfterMs: 200, allAfterMs: 5000 });
  await expect.poll(() => server.listening).toBe(false);
  const late = await fetch(`${base}/quick`);
  expect([await late.text(), late.headers.get('connection')]).toEqual(['quick', 'close']);
  answer?.();
  expect(await (await slow).text()).toBe('slow');
  await closed;
  await expect(fetch(`${base}/quick`)).rejects.toThrow();
});

test('connections that were open before the end are answered, even if nobody had taken them yet', async () => {
  const server = createServer(transportLimits, (_request, response) => response.end('taken'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listens on a port, not on a pipe
  const client = spawnSync(process.execPath, ['-e', CLIENT, String(port)], { encoding: 'utf8' });
  // This thread stood still, so the system alone knows of the connections.
  expect(client.stdout).toBe('connected');
  let taken = 0;
  server.on('connection', () => (taken += 1));
  await closeGracefully(server, { idleAfterMs: 10_000, allAfterMs: 20_000 });
  expect(taken).toBe(20);
});

/** Connects twenty times, says so, and leaves. */
const CLIENT = `const { connect } = require('node:net');
const open = () => new Promise((resolve) => connect(Number(process.argv[1]), '127.0.0.1', resolve));
Promise.all(Array.from({ length: 20 }, open)).then(() => process.stdout.write('connected', () => process.exit()));`;
