import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const run = promisify(execFile);

/** The first fenced block of a language from a place in the README on. */
function block(language: string, from: number): string {
  const open = readme.indexOf(`\`\`\`${language}\n`, from);
  expect(open, `a block of ${language}`).toBeGreaterThan(0);
  const start = readme.indexOf('\n', open) + 1;
  return readme.slice(start, readme.indexOf('```', start));
}

test('the twelve lines of the README print what it says, from the built packages', async () => {
  const place = readme.indexOf('## Twelve lines');
  const lines = block('ts', place);
  expect(lines.trim().split('\n').length).toBeLessThanOrEqual(12);
  const { code } = await transform(lines, { loader: 'ts', format: 'esm' });
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: root });
  expect(stdout).toBe(block('text', place));
});

test('the pictures of the README are there, in light and dark, with words for those who cannot see them', () => {
  const pictures = [...readme.matchAll(/(?:src|srcset)="([^"]{1,200})"/g)].map(([, path]) => path ?? '');
  expect(pictures).toHaveLength(4);
  for (const path of pictures) {
    expect(existsSync(root + path), path).toBe(true);
    expect(statSync(root + path).size, path).toBeLessThanOrEqual(200_000);
  }
  expect(readme.match(/<img\b[^>]{0,300}\balt="[^"]{20,300}"/g)).toHaveLength(2);
  expect(readme.match(/prefers-color-scheme: dark/g)).toHaveLength(2);
});

const documents = globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md'], { cwd: root }).filter(
  (path) => !path.endsWith('CHANGELOG.md'),
);

test.each(documents)('what %s leads to is there', (path) => {
  const text = readFileSync(root + path, 'utf8').replace(/^```[^]*?^```$|`[^`\n]*`/gm, '');
  const targets = [...text.matchAll(/\]\((?!https?:)([^)\s]{1,200})/g)].map(([, target]) => target ?? '');
  const missing = targets.filter((target) => {
    const [file = '', heading] = target.split('#');
    const place = file === '' ? root + path : resolve(dirname(root + path), file);
    if (!existsSync(place)) return true;
    return heading !== undefined && place.endsWith('.md') && !headingsOf(place).includes(heading);
  });
  expect(missing).toEqual([]);
});

/** The headings of a document as GitHub names them in an address. */
const headingsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^#{1,6} (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
