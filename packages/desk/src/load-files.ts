import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** Files of this package that a browser loads. */
export interface LoadedFiles {
  /** Adds a file whose address carries a print of its content, so that it may be kept for a year; gives the address. */
  lasting(name: string): string;
  /** Adds a file at an address that stays, to be asked for again after five minutes. */
  steady(name: string, path: string): void;
  /** The file of an address as an answer, `undefined` for an address that is none of theirs. */
  answer(request: Request): Response | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

// The build puts them there; the sources stand as far from it as what was built.
const FOLDER = new URL('../dist/assets/', import.meta.url);

/** Reads files once, when they are added: a request never touches the disk, and no address can lead out of the folder. */
export function loadFiles(root: string): LoadedFiles {
  const files = new Map<string, { bytes: Uint8Array<ArrayBuffer>; headers: Record<string, string> }>();
  const add = (name: string, path: (print: string) => string, lifetime: string) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
    const print = createHash('sha256').update(bytes).digest('base64url').slice(0, 10);
    const headers = {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'cache-control': lifetime,
      'x-content-type-options': 'nosniff',
      etag: `"${print}"`,
    };
    files.set(path(print), { bytes, headers });
    return path(print);
  };
  return {
    lasting: (name) =>
      add(name, (print) => root + name.replace(/(\.\w+)$/, `.${print}$1`), 'public, max-age=31536000, immutable'),
    steady: (name, path) => void add(name, () => path, 'public, max-age=300'),
    answer(request) {
      const file = files.get(new URL(request.url).pathname);
      if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
      const { bytes, headers } = file;
      if (request.headers.get('if-none-match') === headers['etag']) return new Response(null, { status: 304, headers });
      return new Response(request.method === 'HEAD' ? null : bytes, { headers });
    },
  };
}
