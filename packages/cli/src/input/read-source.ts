import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { CommandError } from '../command-error.js';
import type { Terminal } from '../terminal.js';

/** The bytes of a file, or of standard input for `-`. */
export async function readSource(path: string, { stdin }: Pick<Terminal, 'stdin'>): Promise<Uint8Array> {
  if (path === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin()) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(path);
  } catch (cause) {
    throw cannotOpen(path, cause);
  }
}

/**
 * A file, or standard input for `-`, as it comes: for files of any length. A piece is good until the next one is asked for:
 * then its memory is given back, since the collector, which sees how small the object is and not what hangs on it, would let
 * sixty megabytes of them stand about.
 */
export async function* streamSource(
  path: string,
  { stdin }: Pick<Terminal, 'stdin'>,
): AsyncGenerator<Uint8Array | string> {
  if (path === '-') return yield* givenBack(stdin());
  const pieces: AsyncIterable<Uint8Array> = createReadStream(path);
  try {
    yield* givenBack(pieces);
  } catch (cause) {
    throw cannotOpen(path, cause);
  }
}

async function* givenBack(pieces: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  for await (const piece of pieces) {
    yield piece;
    if (typeof piece === 'string') continue;
    const { buffer, byteLength } = piece;
    // One that is cut from a larger one is not alone in it.
    if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) (buffer as Movable).transfer(0); // Node 22 has it
  }
}

/** What the types of this version of the language do not know yet. */
type Movable = ArrayBuffer & { transfer(length: number): ArrayBuffer };

function cannotOpen(path: string, cause: unknown): CommandError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  return new CommandError(
    1,
    `${WHAT[code]?.(path) ?? `"${path}" cannot be opened (${code}).`} So there is nothing to read. Check the path, or give - to read standard input.`,
    { cause },
  );
}

const WHAT: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file "${path}".`,
  EISDIR: (path) => `"${path}" is a folder and no file.`,
  EACCES: (path) => `"${path}" may not be read by you.`,
  ERR_FS_FILE_TOO_LARGE: (path) => `"${path}" is larger than 2 GiB.`,
};
