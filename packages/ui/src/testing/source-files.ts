import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('..', import.meta.url));

/** The package's source files whose path matches, with their text; paths from `src/` on, with slashes. */
export const sourceFiles = (wanted: RegExp): { path: string; text: string }[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => wanted.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${src}/${path}`, 'utf8') }));
