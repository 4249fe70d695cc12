import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { freshAddressAt, PostgresServer } from './postgres-server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers with the port of the one PostgreSQL that all test files share, and starts it where nobody asked before. */
    postgresDoor: string;
  }
}

/** Set up once for a run of tests; costs nothing where none asks for a server. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<PostgresServer> | undefined;
  const door = createServer((_, response) => {
    // Faster: nothing here has to outlive the machine.
    server ??= PostgresServer.start('fsync=off', 'full_page_writes=off');
    server.then(
      ({ port }) => response.end(String(port)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  project.provide('postgresDoor', `http://127.0.0.1:${(door.address() as AddressInfo).port}`); // it listens on a port
  return async () => {
    door.close();
    await (await server)?.remove();
  };
}

/** An address in an empty schema of the shared server. */
export async function freshAddress(): Promise<string> {
  const answer = await fetch(inject('postgresDoor'));
  const port = await answer.text();
  if (!answer.ok) throw new Error(`PostgreSQL did not start: ${port}`);
  return freshAddressAt(Number(port));
}
