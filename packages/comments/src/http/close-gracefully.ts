import type { Server as HttpServer, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';

/**
 * Ends a Node server without cutting off an answer: no new connections, `Connection: close` on what is still asked, idle
 * connections closed after a second, all of them after eight. Fulfils when the last one is gone; then close the store.
 *
 * `http.Server.close()` would close idle connections at once, among them those with a request on the wire; and closing the
 * listener resets those that the system has taken and this process has not, so that these are taken first.
 */
export async function closeGracefully(
  server: HttpServer,
  { idleAfterMs = 1000, allAfterMs = 8000 } = {},
): Promise<void> {
  await takeWaitingConnections(server, idleAfterMs);
  server.prependListener('request', (_request: unknown, response: ServerResponse) =>
    response.setHeader('connection', 'close'),
  );
  const idle = setTimeout(() => server.closeIdleConnections(), idleAfterMs);
  const all = setTimeout(() => server.closeAllConnections(), allAfterMs);
  return new Promise((resolve) => {
    NetServer.prototype.close.call(server, () => {
      clearTimeout(idle);
      clearTimeout(all);
      resolve();
    });
  });
}

/**
 * Turns of the event loop, each of which takes one connection from the listener, until a turn has found none. Clients are not told
 * to close yet: they would come back on other connections, without an end.
 */
async function takeWaitingConnections(server: HttpServer, atMostMs: number): Promise<void> {
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  const deadline = performance.now() + atMostMs;
  let taken = 0;
  const count = () => (taken += 1);
  server.on('connection', count);
  await turn(); // what is left of the one under way
  for (let before = -1; taken > before && performance.now() < deadline;) {
    before = taken;
    await turn();
  }
  server.off('connection', count);
}
