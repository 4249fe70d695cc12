import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** The addresses of the files that pages of the desk load; each carries a print of its content and may be kept for a year. */
export interface DeskAssets {
  readonly styles: string;
  /** For the queue, and for the page where a link leads; every page works without. */
  readonly queueScript: string;
  readonly signInScript: string;
  readonly icon: string;
  /** The file of an address as an answer, `undefined` for an address that is none of theirs. */
  answer(path: string): Response | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

// The build puts them there; the sources stand as far from it as what was built.
const FOLDER = new URL('../../dist/assets/', import.meta.url);

/** Reads them once: a request never touches the disk, and no address can lead out of the folder. */
export function loadDeskAssets(): DeskAssets {
  const files = new Map<string, { bytes: Uint8Array<ArrayBuffer>; type: string }>();
  const add = (name: string) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 10);
    const path = `/desk/assets/${name.replace(/(\.\w+)$/, `.${hash}$1`)}`;
    files.set(path, { bytes, type: TYPES[extname(name)] ?? 'application/octet-stream' });
    return path;
  };
  return {
    styles: add('desk-page.css'),
    queueScript: add('desk-page.js'),
    signInScript: add('sign-in-page.js'),
    icon: add('icon.svg'),
    answer(path) {
      const file = files.get(path);
      if (!file) return undefined;
      const headers = {
        'content-type': file.type,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      };
      return new Response(file.bytes, { headers });
    },
  };
}
