// Node's own server before the built site: files of dist/client, and everything else from the site.
import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

// Built by `npm run build` beside this file.
const { createSite } = await import(new URL('dist/server/site.js', import.meta.url).href);
const port = Number(process.env.PORT);
const origin = `http://localhost:${port}`;
const site = createSite(origin);
const types = { js: 'text/javascript', css: 'text/css' };

createServer(async (incoming, outgoing) => {
  const { pathname } = new URL(incoming.url, origin);
  const type = types[/^\/[\w-]+\.(js|css)$/.exec(pathname)?.[1]];
  if (type) {
    const file = await readFile(new URL(`dist/client${pathname}`, import.meta.url)).catch(() => undefined);
    return outgoing.writeHead(file ? 200 : 404, { 'content-type': type }).end(file);
  }
  const chunks = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method, headers } = incoming;
  const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
  const response = await site(new Request(new URL(incoming.url, origin), { method, headers, ...body }));
  outgoing
    .writeHead(response.status, Object.fromEntries(response.headers))
    .end(Buffer.from(await response.arrayBuffer()));
}).listen(port, 'localhost');
