// The labelled texts, where they are at hand, and the texts of our own tests.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const labelled = join(root, '..', 'shared', 'quotes');

/** The scorer that comes with the labels. */
export const scorer = join(labelled, 'score.mjs');

const FILES = {
  'Wikinews articles': 'en-wikinews-gum.dev.jsonl',
  'news sentences': 'en-news-pud.dev.jsonl',
  'short test texts': 'challenge.dev.jsonl',
  'one news report': 'seed.standoff.jsonl',
};

/** `{ set, id, text, lang, gold }` for each labelled text; nothing where the labels are not at hand. */
export function labelledTexts() {
  if (!existsSync(scorer)) return [];
  return Object.entries(FILES).flatMap(([set, file]) =>
    readFileSync(join(labelled, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map((gold) => ({ ...gold, text: gold.text ?? readFileSync(join(labelled, gold.textFile), 'utf8') }))
      .map((gold) => ({ set, id: gold.id, text: gold.text, lang: gold.lang ?? 'en', gold })),
  );
}

/** What the tests of `@standfirst/quotes` read, as `{ text, lang }`: they are run, and write it down. */
export function ownTexts() {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
  const file = join(folder, 'texts.jsonl');
  const { status, stderr } = spawnSync('npx', ['vitest', 'run', '--config', 'bench/quotes/record.config.mjs'], {
    cwd: root,
    env: { ...process.env, STANDFIRST_RECORD: file },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`The tests of packages/quotes fail. A rule cannot be judged by them. Mend them first.\n${stderr}`);
  const lines = new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean));
  rmSync(folder, { recursive: true });
  return [...lines].sort().map((line) => JSON.parse(line));
}
