import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

/**
 * A registry of the rehearsal's own: it has nothing, takes what is published, and forgets it. `env` makes npm speak to it
 * and to no other, by settings that are written into the file `npmrc`.
 */
export async function openRegistry(npmrc) {
  /** @type {Map<string, string>} name → version */
  const published = new Map();
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const taken = request.method === 'PUT';
    if (taken) {
      const { name, versions } = JSON.parse(body);
      published.set(name, Object.keys(versions)[0]);
    }
    response.writeHead(taken ? 201 : 404, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const host = `localhost:${server.address().port}/`;
  writeFileSync(npmrc, `registry=http://${host}\n//${host}:_authToken=of-the-rehearsal\n`);
  return {
    published,
    env: { npm_config_userconfig: npmrc, npm_config_registry: `http://${host}` },
    close: () => server.close(),
  };
}
