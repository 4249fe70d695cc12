// A small service over the built library, to be killed and started again: `node fault-service.mjs <port> <database>`.
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createComments } from '@standfirst/comments';
import { exportComments } from '@standfirst/comments/archive';
import { closeGracefully, createCommentsHandler, MAX_CONNECTIONS, transportLimits } from '@standfirst/comments/http';
import { openStore } from '@standfirst/comments/stores';

const [port, database] = process.argv.slice(2);
const secret = 'a secret of thirty-two bytes or more, for faults';
const store = await openStore(database);
const comments = createComments({
  store,
  secret,
  rate: 'off', // everything comes from one address
  article: (id) => (id === 'ferry' ? {} : null),
});
const handle = createCommentsHandler({ comments, origins: [`http://127.0.0.1:${port}`] });

/** The text of every comment in whatever state, in the order of the thread. */
async function storedTexts() {
  const texts = [];
  for await (const comment of exportComments({ store, secret })) texts.push(comment.private?.text);
  return Response.json(texts);
}

const listener = getRequestListener(async (request, { incoming }) => {
  const { pathname } = new URL(request.url);
  if (pathname === '/stored') return storedTexts();
  const answer = await handle(request, { address: incoming.socket.remoteAddress });
  return answer ?? new Response(null, { status: pathname === '/' ? 204 : 404 });
});

const server = createServer(transportLimits, listener).listen(Number(port), '127.0.0.1');
server.maxConnections = MAX_CONNECTIONS;
process.once('SIGTERM', async () => {
  await closeGracefully(server);
  await comments.close();
});
