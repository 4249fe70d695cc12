import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { read as readJson } from '@standfirst/formats/json';
import { read as readText } from '@standfirst/formats/text';
import { annotateQuotes } from '@standfirst/quotes';
import type { Page } from './page.js';

/** Reads one file as a page: our own JSON by its ending, everything else as plain text; quotations are found in both. */
export function readPage(path: string): Page {
  const slug = slugOf(path);
  const source = readFileSync(path);
  const read = extname(path).toLowerCase() === '.json' ? readJson : readText;
  const { article, receipt } = read(source, { id: slug, from: basename(path) });
  return { slug, article: annotateQuotes({ ...article, id: slug }), discarded: receipt.discarded.length };
}

/** The file's name without its ending, in lower case, everything but letters and digits a hyphen. */
export const slugOf = (path: string): string =>
  basename(path, extname(path))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'page';
