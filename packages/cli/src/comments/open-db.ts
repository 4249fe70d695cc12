import type { CommentStore } from '@standfirst/comments';
import { isPostgresAddress, openStore } from '@standfirst/comments/stores';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CommandError } from '../command-error.js';
import type { Terminal } from '../terminal.js';

/** What `--db` was given, which no command goes without. */
export function neededDb(db: string | undefined): string {
  if (db !== undefined && db !== '') return db;
  throw new CommandError(
    2,
    'It was not said which comments are meant. Nothing was done. Give --db with a file of SQLite or a postgres:// address.',
  );
}

/** The store that `--db` names: a file of SQLite, or an address of PostgreSQL. A file must be there already unless `mayMake`. */
export async function openDb(db: string, mayMake: boolean): Promise<CommentStore> {
  if (isPostgresAddress(db)) return openStore(db);
  if (!mayMake && !existsSync(db))
    throw new CommandError(
      1,
      `There is no database "${db}". So there are no comments to read. Check the path that --db gives.`,
    );
  mkdirSync(dirname(db), { recursive: true });
  return openStore(db);
}

/**
 * The secret of the comments: `STANDFIRST_SECRET`, else the file beside the database, where a site started without one puts
 * it; else, where `mayMake`, a new one there that only its owner can read.
 */
export function secretOf(db: string, { environment, note }: Terminal, mayMake: boolean): string {
  const given = environment['STANDFIRST_SECRET'];
  const path = `${db}.secret`;
  const hasFile = !isPostgresAddress(db);
  const secret = given ?? (hasFile && existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined);
  if (secret !== undefined && Buffer.byteLength(secret) >= 32) return secret;
  if (secret !== undefined)
    throw new CommandError(
      2,
      'The secret is shorter than 32 bytes. E-mail addresses could be found by guessing it. Give the one that the site runs with in STANDFIRST_SECRET.',
    );
  if (!mayMake || !hasFile)
    throw new CommandError(
      2,
      'The secret of these comments is not known. Their e-mail addresses are sealed with it. Give the one that the site runs with in STANDFIRST_SECRET.',
    );
  const made = randomBytes(32).toString('base64url');
  writeFileSync(path, `${made}\n`, { mode: 0o600, flag: 'wx' });
  note(
    `standfirst: A secret was made in ${path}. E-mail addresses are sealed with it. Start the site with the same.\n`,
  );
  return made;
}
