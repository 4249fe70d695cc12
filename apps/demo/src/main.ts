import { createComments } from '@standfirst/comments';
import { closeGracefully, MAX_CONNECTIONS, transportLimits } from '@standfirst/comments/http';
import { isPostgresAddress, openStore } from '@standfirst/comments/stores';
import { createAdaptorServer } from '@hono/node-server';
import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { createApp } from './app.js';
import { loadAssets } from './assets.js';
import { loadPages } from './pages/load-pages.js';
import { secretFor } from './secret.js';
import { readSettings, type Settings } from './settings.js';

const log = (event: string, facts: Record<string, unknown>) =>
  console.error(JSON.stringify({ at: new Date().toISOString(), event, ...facts }));

async function serve(settings: Settings): Promise<void> {
  const pages = loadPages(settings.files, (message) => console.error(message));
  const { secret, madeAt } = secretFor(settings.database, settings.secret);
  if (!isPostgresAddress(settings.database)) mkdirSync(dirname(settings.database), { recursive: true });
  const comments = createComments({
    store: await openStore(settings.database),
    secret,
    moderation: settings.moderation,
    rate: settings.rate,
    article(id) {
      const article = pages.get(id)?.article;
      if (!article) return null;
      return { state: article.discussion?.state === 'open' ? 'open' : 'closed', content: () => article };
    },
  });
  // The address is known once the server listens; until then it is not ready.
  let answer: ReturnType<typeof createApp>['fetch'] = () => new Response('starting', { status: 503 });
  const server = createAdaptorServer({
    fetch: (request, env) => answer(request, env),
    createServer,
    serverOptions: transportLimits,
  }) as Server; // made by node:http's own createServer
  server.maxConnections = MAX_CONNECTIONS;
  // Whoever takes this server for a proxy is told that it is none.
  server.on('connect', (_, socket) =>
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD, POST\r\nConnection: close\r\n\r\n'),
  );
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(settings.port, resolve));

  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  const local = `http://localhost:${port}`;
  const origins: [string, ...string[]] = settings.origin
    ? [settings.origin, local]
    : [local, `http://127.0.0.1:${port}`, `http://[::1]:${port}`];
  let closing = false;
  answer = createApp({
    pages,
    comments,
    assets: loadAssets(),
    origins,
    ready: () => !closing,
    rate: settings.rate,
    log,
  }).fetch;
  if (madeAt)
    console.log(
      `A secret was made in ${madeAt}. Keep it with the database: e-mail addresses cannot be read without it.`,
    );
  console.log(`Standfirst's demo is ready: ${local}`);
  const code = await comments.signInLink('editor');
  console.log(`Its desk, once and within ten minutes: ${origins[0]}/desk/sign-in#${code}`);

  const stop = async () => {
    if (closing) return;
    closing = true;
    await closeGracefully(server);
    await comments.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

try {
  await serve(readSettings(process.env, process.argv.slice(2)));
} catch (cause) {
  const busy = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
  const words = (error: unknown) => (error instanceof Error ? error.message : String(error));
  const message = cause instanceof Error && cause.cause ? `${cause.message} (${words(cause.cause)})` : words(cause);
  console.error(
    busy
      ? `Another program listens on this port already. The demo cannot be served there. Stop it, or choose a port: PORT=3001 npm start.`
      : message,
  );
  process.exit(1);
}
