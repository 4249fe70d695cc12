import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';

/** The addresses of the files that pages load; each carries a hash of its content and may be kept for a year. */
export interface Assets {
  readonly styles: string;
  /** For threads and their form. */
  readonly script: string;
  /** For the page that reads pasted pages. */
  readonly tryScript: string;
  readonly icon: string;
  /** A file by its address, or `undefined`. */
  find(path: string): Asset | undefined;
}

export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Whether its address changes with its content. */
  readonly lasting: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** Reads them once, at start: a request never touches the disk, and no address can lead out of the folder. */
export function loadAssets(): Assets {
  const files = new Map<string, Asset>();
  const add = (name: string, bytes: Buffer) => {
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 10);
    const path = `/assets/${name.replace(/(\.\w+)$/, `.${hash}$1`)}`;
    files.set(path, { bytes: new Uint8Array(bytes), type: typeOf(name), lasting: true });
    return path;
  };
  const require = createRequire(import.meta.url);
  const own = (path: string) => readFileSync(new URL(path, import.meta.url));
  const styles = add(
    'styles.css',
    Buffer.concat([
      readFileSync(require.resolve('@standfirst/ui/styles.css')),
      readFileSync(require.resolve('@standfirst/desk/readers.css')),
      ...['demo', 'pages', 'try', 'try-columns', 'try-receipt', 'try-said'].map((name) => own(`../src/${name}.css`)),
    ]),
  );
  const script = add('enhance.js', own('./assets/enhance.js'));
  const tryScript = add('try.js', own('./assets/try.js'));
  const icon = add('icon.svg', own('../src/icon.svg'));
  const images = new URL('../public/images/', import.meta.url);
  for (const name of existsSync(images) ? readdirSync(images) : []) {
    files.set(`/images/${name}`, {
      bytes: new Uint8Array(readFileSync(new URL(name, images))),
      type: typeOf(name),
      lasting: false,
    });
  }
  return { styles, script, tryScript, icon, find: (path) => files.get(path) };
}

const typeOf = (name: string) => TYPES[extname(name)] ?? 'application/octet-stream';

/** The file of an address; what has a hash in its name is kept for good. */
export function assetAnswer(assets: Assets, path: string): Response | Promise<Response> {
  const asset = assets.find(path);
  if (!asset)
    return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  return new Response(asset.bytes, {
    headers: {
      'content-type': asset.type,
      'cache-control': asset.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  });
}
