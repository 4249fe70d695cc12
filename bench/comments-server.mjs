// The comments behind node:http, in a process of its own: `node comments-server.mjs comments.db` tells its port to who forked it.
import { createServer } from 'node:http';
import { openSite } from './comments-site.mjs';

const site = openSite(process.argv[2]);

const server = createServer(async (incoming, outgoing) => {
  const pieces = [];
  for await (const piece of incoming) pieces.push(piece);
  const { url, method, headers } = incoming;
  const body = method === 'POST' ? Buffer.concat(pieces) : undefined;
  const response = await site.answer(url, { method, headers, body });
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});

server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());
