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
  server.prependListener('request', (_request: unknown, response: ServerResponse) =>
    response.setHeader('connection', 'close'),
  );
  await takeWaitingConnections();
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

/** One whole turn of the event loop, in which everything that waits at the listener is accepted. */
const takeWaitingConnections = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));
