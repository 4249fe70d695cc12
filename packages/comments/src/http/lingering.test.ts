import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { expect, test } from 'vitest';
import { sampleComments } from '../testing/sample-comments.js';
import { createCommentsHandler } from './comments-handler.js';
import { transportLimits } from './transport-limits.js';

test.each(['content-length: 204800', 'transfer-encoding: chunked'])(
  'whoever sends too much and looks for an answer afterwards finds it (%s)',
  async (length) => {
    const origin = 'http://site.example';
    const handle = createCommentsHandler({ comments: sampleComments(), origins: [origin] });
    const listener = getRequestListener(async (request) => (await handle(request)) ?? new Response());
    const server = createServer(transportLimits, listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
    const client = connect(port, '127.0.0.1').pause();
    const closed = new Promise((resolve) => client.once('close', resolve).on('error', () => undefined));
    client.write(
      `POST /articles/a/comments HTTP/1.1\r\nhost: site.example\r\n${length}\r\n` +
        'content-type: application/x-www-form-urlencoded\r\n\r\n',
    );
    const part = 'a'.repeat(0x5000);
    for (let sent = 0; sent < 10; sent += 1) {
      client.write(length.startsWith('transfer') ? `5000\r\n${part}\r\n` : part);
      await sleep(20);
    }
    let answer = '';
    client.on('data', (chunk) => (answer += chunk.toString())).resume();
    await closed;
    expect(answer).toMatch(/^HTTP\/1\.1 413 .*<\/html>/s);
    await new Promise((resolve) => server.close(resolve));
  },
);
