import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The secret of the environment, else the one beside the database, else a new one there that only its owner can read. */
export function secretFor(database: string, given: string | undefined): { secret: string; madeAt?: string } {
  if (given !== undefined) return { secret: given };
  const path = `${database}.secret`;
  if (existsSync(path)) return { secret: readFileSync(path, 'utf8').trim() };
  const secret = randomBytes(32).toString('base64url');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  return { secret, madeAt: path };
}
