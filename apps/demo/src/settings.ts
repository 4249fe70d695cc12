import { isPostgresAddress } from '@standfirst/comments/stores';
import { join } from 'node:path';

/** What the environment says; names and defaults are part of the project's contract and stay. */
export interface Settings {
  readonly port: number;
  /** Where the comments are: a file of SQLite, or an address of PostgreSQL. */
  readonly database: string;
  /** The origin that readers see; `undefined`: this machine's own, at the port that the server listens on. */
  readonly origin: string | undefined;
  /** Signs and encrypts what is private; `undefined`: one is made beside the database. */
  readonly secret: string | undefined;
  readonly moderation: 'post' | 'pre' | 'first-time';
  /** `off` for load tests on this machine alone. */
  readonly rate: 'on' | 'off';
  /** Pages to serve besides the demo's own. */
  readonly files: readonly string[];
}

/** Reads the settings, or says in three sentences what is wrong with one. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  files: readonly string[],
): Settings {
  const port = Number(environment['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw wrong('PORT', 'a port from 0 to 65535, such as 3000');
  const database = environment['STANDFIRST_DB'] ?? join('.data', 'standfirst.db');
  const moderation = environment['STANDFIRST_MODERATION'] ?? 'post';
  if (moderation !== 'post' && moderation !== 'pre' && moderation !== 'first-time') {
    throw wrong('STANDFIRST_MODERATION', '"post", "pre" or "first-time"');
  }
  const secret = environment['STANDFIRST_SECRET'];
  if (secret !== undefined && Buffer.byteLength(secret) < 32) throw wrong('STANDFIRST_SECRET', 'at least 32 bytes');
  if (secret === undefined && isPostgresAddress(database))
    throw wrong('STANDFIRST_SECRET', 'set where comments are in PostgreSQL, to the same on every server');
  const origin = environment['STANDFIRST_ORIGIN'];
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).origin !== origin)) {
    throw wrong('STANDFIRST_ORIGIN', 'an origin such as https://news.example');
  }
  return {
    port,
    database,
    origin,
    secret,
    moderation,
    rate: environment['STANDFIRST_RATE'] === 'off' ? 'off' : 'on',
    files,
  };
}

const wrong = (name: string, expected: string) =>
  new Error(
    `${name} was expected to be ${expected}. The demo cannot start with what it is set to. Mend or unset it, and start again.`,
  );
