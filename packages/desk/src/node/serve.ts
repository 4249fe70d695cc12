import { createAdaptorServer } from '@hono/node-server';
import { closeGracefully, MAX_CONNECTIONS, transportLimits } from '@standfirst/comments/http';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request; `address` is that of the socket's other end. */
export type Answerer = (request: Request, address: string | undefined) => Response | Promise<Response>;

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Takes no new connections, ends what runs, and fulfils when the last one is gone. */
  close(): Promise<void>;
}

/** What Node's server tells of a request. */
interface NodeBindings {
  incoming?: { socket: { remoteAddress?: string } };
}

/**
 * Serves a function from `Request` to `Response` with Node, with the limits against slow and endless clients. `make` is called
 * once the port is known. Rejects when the port is taken.
 */
export async function serve(port: number, make: (port: number) => Answerer): Promise<Listening> {
  // The address is known once the server listens; until then it is not ready.
  let answer: Answerer = () => new Response('starting', { status: 503 });
  const server = createAdaptorServer({
    fetch: (request, env) => answer(request, (env as NodeBindings).incoming?.socket.remoteAddress), // the adaptor's own bindings
    createServer,
    serverOptions: transportLimits,
  }) as Server; // made by node:http's own createServer
  server.maxConnections = MAX_CONNECTIONS;
  // Whoever takes this server for a proxy is told that it is none.
  server.on('connect', (_, socket) =>
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD, POST\r\nConnection: close\r\n\r\n'),
  );
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
  const { port: taken } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  answer = make(taken);
  return { port: taken, close: () => closeGracefully(server) };
}
