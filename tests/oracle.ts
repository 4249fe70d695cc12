import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findChromium } from '../scripts/chromium.mjs';

const oracle = fileURLToPath(new URL('../../shared/security/browser-oracle.mjs', import.meta.url));
// The oracle looks for the browser's driver from a folder; here it belongs to playwright.
const modules = dirname(createRequire(createRequire(import.meta.url).resolve('playwright')).resolve('playwright-core'));

/** What a browser did with a page, and what is to be said against its markup. */
export interface Finding {
  readonly id: string;
  readonly executed: boolean;
  readonly script: readonly { readonly src: string }[];
  readonly hook: readonly string[];
  readonly foreign: readonly string[];
  readonly static: readonly string[];
  readonly error: string | null;
}

/** What a browser did with pages in which everything was clicked and every event fired. */
export async function judged(pages: readonly string[]): Promise<Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-vectors-'));
  try {
    const [input, output] = [join(folder, 'pages.jsonl'), join(folder, 'result.json')];
    const lines = pages.map((html, index) => JSON.stringify({ id: `page ${index}`, html, fragment: true }));
    // Two more characters end a line for the oracle.
    await writeFile(input, lines.join('\n').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'));
    const env = { ...process.env, ORACLE_MODULES: modules, CHROMIUM: (await findChromium()) ?? '' };
    // It ends with 1 where something ran: the findings say what.
    await promisify(execFile)(process.execPath, [oracle, '--in', input, '--out', output, '--timeout', '120000'], {
      env,
      maxBuffer: 64 * 1024 * 1024,
    }).catch((error: unknown) => error);
    return (JSON.parse(await readFile(output, 'utf8')) as { results: Finding[] }).results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Puts drawings on pages, so many that a page has about `most` elements: a browser takes as long for a page as for what is on
 * it. The oracle clicks the first 600 of them and fires every event there; what runs by itself, and markup to object to, it sees
 * in all.
 */
export function inPages(drawings: Iterable<string>, most: number): string[] {
  const pages: string[] = [];
  let page: string[] = [];
  let elements = 0;
  for (const drawing of drawings) {
    page.push(drawing);
    elements += drawing.match(/<[a-z]/g)?.length ?? 0;
    if (elements < most) continue;
    pages.push(page.join('\n'));
    [page, elements] = [[], 0];
  }
  return page.length > 0 ? [...pages, page.join('\n')] : pages;
}
