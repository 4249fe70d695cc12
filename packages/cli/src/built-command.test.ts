import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../bin/standfirst.mjs', import.meta.url));
const packages = fileURLToPath(new URL('../..', import.meta.url));
const page = fileURLToPath(new URL('../../../apps/demo/pages/isis-strengthening.txt', import.meta.url));
const sample = fileURLToPath(new URL('../../../../shared/samples/true-news-source.txt', import.meta.url));

beforeAll(() => {
  if (existsSync(fileURLToPath(new URL('../dist/main.js', import.meta.url)))) return;
  throw new Error('packages/cli/dist is missing. These tests run the built command. Run "npm run build" first.');
});

interface Ended {
  code: number | null;
  out: string;
  notes: string;
}

/** Runs the command as a user would; `deaf` closes its output before it has written. */
const standfirst = (
  args: readonly string[],
  input: string | Uint8Array = '',
  deaf = false,
  command = bin,
): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...args]);
    const ended: Ended = { code: null, out: '', notes: '' };
    child.stdout.on('data', (chunk: Buffer) => (ended.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (ended.notes += chunk.toString()));
    child.on('close', (code) => resolve({ ...ended, code }));
    child.stdin.on('error', () => undefined); // it may end before it has read everything
    if (deaf) child.stdout.destroy();
    child.stdin.end(input);
  });

test('finds the formats of the installed package by their folders', async () => {
  const { out } = await standfirst(['--help']);
  for (const name of ['bundle', 'html', 'json', 'json-ld', 'page', 'text']) expect(out).toContain(name);
});

test('writes a whole document with its styles and without a script', async () => {
  const { code, out } = await standfirst(['read', page, '--to', 'page']);
  expect(code).toBe(0);
  expect(out).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(out).toContain('<title>ISIS Gathers Strength Again');
  expect(out).toContain('--sf-');
  expect(out).not.toMatch(/<script|@import|<link/);
  expect(out).toContain('</html>');
});

test.each(['article', 'comment', 'thread'])('prints the JSON Schema of the model %s', async (model) => {
  const { code, out } = await standfirst(['schema', model]);
  expect([code, JSON.parse(out).title]).toEqual([0, model]);
});

test.each([
  ['nothing', '', 1],
  ['white space', ' \n\t ', 1],
  ['bytes that are no text', Uint8Array.from({ length: 5000 }, (_, index) => (index * 37) % 256), 1],
  [
    'bytes that are no UTF-8',
    Uint8Array.from([72, 101, 97, 100, 108, 105, 110, 101, 0xe9, 10, 10, 67, 97, 102, 0xc3, 0xa9]),
    0,
  ],
  ['NUL characters', 'Headline of a page\n\nThe ferry\0left the quay.', 0],
  ['a line of ten megabytes', 'word '.repeat(2_000_000), 0],
])(
  'survives %s',
  async (_, input, expected) => {
    const { code, out, notes } = await standfirst(['read', '-', '--to', 'text'], input);
    expect(code).toBe(expected);
    expect(notes).toMatch(/^standfirst: /);
    expect(notes).not.toMatch(/\n\s+at /);
    expect(out === '').toBe(expected === 1);
  },
  60_000,
);

test('keeps silent when nobody listens any more', async () => {
  const { code, notes } = await standfirst(
    ['read', '-', '--quiet'],
    `Headline\n\n${'A line of words.\n\n'.repeat(20_000)}`.replace(/words/g, (word, at: number) => word + at),
    true,
  );
  expect([code, notes]).toEqual([0, '']);
}, 60_000);

test.skipIf(!existsSync(sample))(
  'reads the sample page from outside (skipped where it is not at hand: its text is not ours to ship)',
  async () => {
    const article = JSON.parse((await standfirst(['read', sample])).out);
    expect(article).toMatchObject({ lang: 'en', discussion: { state: 'open' } });
    expect(article.body).toHaveLength(8);
    const rows = JSON.parse((await standfirst(['quotes', sample, '--json'])).out);
    expect(rows.filter(({ mode }: { mode: string }) => mode === 'direct')).toHaveLength(3);
  },
);

test('takes comments in from a pipe and gives them out through one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-built-'));
  const db = join(folder, 'comments.db');
  const item = (n: number) =>
    `<wp:comment><wp:comment_id>${n}</wp:comment_id><wp:comment_content>Comment ${n}.</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>`;
  const items = Array.from({ length: 1000 }, (_, n) => item(n + 1)).join('');
  const archive = `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><wp:post_name>ferry</wp:post_name>${items}</item></channel></rss>`;
  const taken = await standfirst(['comments', 'import', '-', '--db', db], archive);
  expect([taken.code, taken.out]).toEqual([0, '']);
  expect(taken.notes).toContain('1000 comments were added (1000 published).');
  const given = await standfirst(['comments', 'export', '--db', db]);
  expect(given.code).toBe(0);
  expect(given.out.trim().split('\n')).toHaveLength(1000);
  expect((await standfirst(['comments', 'export', '--db', db, '--to', 'wxr'], '', true)).code).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

test('says what to install where the driver of PostgreSQL is missing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-built-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@standfirst'), { recursive: true });
  // Copies of those that ask for it, away from where it is installed; what they need besides stays where it is.
  for (const name of ['cli', 'comments'])
    for (const part of ['dist', 'package.json', ...(name === 'cli' ? ['bin'] : [])])
      cpSync(join(packages, name, part), join(modules, '@standfirst', name, part), { recursive: true });
  for (const name of ['core', 'formats', 'quotes', 'ui'])
    symlinkSync(join(packages, name), join(modules, '@standfirst', name));
  for (const name of ['react', 'react-dom']) symlinkSync(join(packages, '../node_modules', name), join(modules, name));
  const command = join(modules, '@standfirst/cli/bin/standfirst.mjs');
  const args = ['comments', 'export', '--db', 'postgres://127.0.0.1:1/comments'];
  const { code, out, notes } = await standfirst(args, '', false, command);
  expect([code, out]).toEqual([1, '']);
  expect(notes).toMatch(/^standfirst: The package pg is not installed\. [^.]+\. Run `npm install pg`/);
  expect((await standfirst(args)).notes).toMatch(/could not be used.*ECONNREFUSED/);
  rmSync(folder, { recursive: true, force: true });
});
