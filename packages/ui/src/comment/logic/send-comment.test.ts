import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { sendComment } from './send-comment.js';

let server: Server | undefined;
afterEach(() => server?.close().closeAllConnections());

/** A service that answers so. */
async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`; // listens on a port
}
const json = (status: number, body: unknown) =>
  serve((_, response) => response.writeHead(status).end(JSON.stringify(body)));

test('a stored comment comes back', async () => {
  const comment = { id: 'x' };
  expect(await sendComment(await json(202, { outcome: 'held', comment }), {})).toEqual({ comment });
});

test('mistakes come back with their fields', async () => {
  const issues = [{ field: 'name', code: 'required' }];
  expect(await sendComment(await json(422, { type: 'urn:x:validation', issues }), {})).toMatchObject({ issues });
});

test('a refusal comes back with its type and the time to wait', async () => {
  const problem = { type: 'urn:x:rate-limited', retryAfter: 12 };
  expect(await sendComment(await json(429, problem), {})).toEqual({ failure: problem });
});

test('what stands in front of a service refuses in HTML', async () => {
  const url = await serve((_, response) => response.writeHead(503).end('<h1>Back soon</h1>'));
  expect(await sendComment(url, {})).toMatchObject({ failure: { type: 'unavailable' } });
});

test('an answer of something else is left to the browser', async () => {
  const url = await serve((_, response) => response.writeHead(404).end('<h1>Nothing</h1>'));
  expect(await sendComment(url, {})).toEqual({});
  expect(await sendComment(await json(200, []), {})).toEqual({});
});

test('the fields arrive as JSON, half characters and all', async () => {
  let got = '';
  const url = await serve((request, response) => {
    request.on('data', (chunk: Buffer) => (got += chunk.toString())).on('end', () => response.end('{}'));
  });
  await sendComment(url, { body: 'half \ud83d', idempotencyKey: 'k' });
  expect(JSON.parse(got)).toEqual({ body: 'half \ud83d', idempotencyKey: 'k' });
});

test('a service that cannot be reached is a failure, not an exception', async () => {
  const url = await json(200, {});
  await new Promise((resolve) => server!.close(resolve));
  expect(await sendComment(url, {})).toHaveProperty('failure');
});
