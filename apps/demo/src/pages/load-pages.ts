import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from './page.js';
import { readPage } from './read-page.js';

const OWN = new URL('../../pages/', import.meta.url);
/** The order of the front page: the sample leads. */
const FIRST = 'isis-strengthening';

/** The demo's own pages and those of the command line, by slug. A file that cannot be read is told of and left out. */
export function loadPages(files: readonly string[], complain: (message: string) => void): Map<string, Page> {
  const own = readdirSync(OWN)
    .filter((name) => /\.(txt|json)$/.test(name))
    .sort((one, other) => Number(other.startsWith(FIRST)) - Number(one.startsWith(FIRST)))
    .map((name) => fileURLToPath(new URL(name, OWN)));
  const pages = new Map<string, Page>();
  for (const path of [...own, ...files]) {
    try {
      const page = readPage(path);
      pages.set(page.slug, page);
    } catch (cause) {
      complain(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  }
  return pages;
}
