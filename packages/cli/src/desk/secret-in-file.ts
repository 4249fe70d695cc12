import { readFileSync } from 'node:fs';
import { CommandError } from '../command-error.js';

/** The secret that a file holds, without the line end. */
export function secretInFile(path: string): string {
  let secret: string;
  try {
    secret = readFileSync(path, 'utf8').trim();
  } catch (cause) {
    throw new CommandError(
      2,
      `The secret in "${path}" cannot be read. E-mail addresses are sealed with it. Give the path of a file that this user may read.`,
      { cause },
    );
  }
  if (Buffer.byteLength(secret) >= 32) return secret;
  throw new CommandError(
    2,
    `The secret in "${path}" is shorter than 32 bytes. E-mail addresses could be found by guessing it. Put a longer one there, such as openssl rand -base64 32 gives.`,
  );
}
