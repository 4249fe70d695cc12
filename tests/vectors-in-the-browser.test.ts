import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Article } from '@standfirst/core';
import { read } from '@standfirst/formats/html';
import { read as readMarkdown } from '@standfirst/formats/markdown';
import { ArticleView } from '@standfirst/ui';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { hostileFiles, vectorsArePresent, vectorsIn } from '../packages/formats/testing/vectors.js';
import { findChromium } from '../scripts/chromium.mjs';

const oracle = fileURLToPath(new URL('../../shared/security/browser-oracle.mjs', import.meta.url));
// The oracle looks for the browser's driver from a folder; here it belongs to playwright.
const modules = dirname(createRequire(createRequire(import.meta.url).resolve('playwright')).resolve('playwright-core'));
const vectors = vectorsArePresent ? vectorsIn(...hostileFiles()).filter(({ input }) => input.length < 20_000) : [];

/** So many articles share a page: a browser takes as long for a page as for what is on it. */
const ON_A_PAGE = 12;

interface Finding {
  readonly id: string;
  readonly executed: boolean;
  readonly foreign: readonly string[];
  readonly static: readonly string[];
  readonly error: string | null;
}

/** What a browser did with pages in which everything was clicked and every event fired. */
async function judged(pages: readonly string[], fragment = true): Promise<Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-vectors-'));
  try {
    const [input, output] = [join(folder, 'pages.jsonl'), join(folder, 'result.json')];
    const lines = pages.map((html, index) => JSON.stringify({ id: `page ${index}`, html, fragment }));
    // Two more characters end a line for the oracle.
    await writeFile(input, lines.join('\n').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'));
    const env = { ...process.env, ORACLE_MODULES: modules, CHROMIUM: (await findChromium()) ?? '' };
    // It ends with 1 where something ran: the findings say what.
    await promisify(execFile)(process.execPath, [oracle, '--in', input, '--out', output, '--timeout', '20000'], {
      env,
      timeout: 220_000,
    }).catch((error: unknown) => error);
    return (JSON.parse(await readFile(output, 'utf8')) as { results: Finding[] }).results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const wrongIn = (findings: readonly Finding[]) =>
  findings.filter((page) => page.executed || page.foreign.length > 0 || page.static.length > 0 || page.error);

function inPages(drawn: readonly string[]): string[] {
  const pages: string[] = [];
  for (let index = 0; index < drawn.length; index += ON_A_PAGE)
    pages.push(drawn.slice(index, index + ON_A_PAGE).join('\n'));
  return pages;
}

/** What is no text is refused. */
function foundIn(input: string): Article[] {
  try {
    return [read(input).article, readMarkdown(input).article];
  } catch {
    return [];
  }
}

describe.skipIf(!vectorsArePresent)(
  'security vectors in a browser (skipped where ../shared/security is absent)',
  { timeout: 240_000 },
  () => {
    test('a vector as it is runs', async () => {
      const raw = vectors.filter(({ firesRaw }) => firesRaw).slice(0, 4);
      expect((await judged(raw.map(({ input }) => input))).map(({ executed }) => executed)).toEqual([
        true,
        true,
        true,
        true,
      ]);
    });
    test('articles read from vectors run nothing, ask nobody and look harmless', async () => {
      const articles = vectors.flatMap(({ input }) => foundIn(input));
      const drawn = articles.map((article) => renderToStaticMarkup(createElement(ArticleView, { article })));
      expect(wrongIn(await judged(inPages(drawn)))).toEqual([]);
    });
  },
);
