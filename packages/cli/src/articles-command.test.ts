import type { Archive } from '@standfirst/formats';
import { archive as disqus } from '@standfirst/formats/disqus';
import { archive as wxr } from '@standfirst/formats/wxr';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../testing/run-command.js';

const archives = new Map([disqus, wxr].map((archive): [string, Archive] => [archive.name, archive]));
const site = fileURLToPath(new URL('../../formats/src/wxr/articles/cases/a-small-site/input.xml', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'standfirst-articles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const call = (args: readonly string[], input = '') => runCommand(['articles', ...args], { archives, input });

test('writes the public articles of an export, a file each, and tells what became of the rest', async () => {
  const into = join(folder, 'public');
  const { code, notes } = await call([site, '--into', into, '--receipt', join(folder, 'receipt.jsonl')]);
  expect(code).toBe(0);
  expect(readdirSync(into)).toEqual(['ferry-returns.json', 'the-old-pier.json']);
  const article: unknown = JSON.parse(readFileSync(join(into, 'ferry-returns.json'), 'utf8'));
  expect(article).toMatchObject({
    type: 'article',
    id: 'ferry-returns',
    leadMedia: expect.stringMatching(/^m-/) as string,
  });
  expect(notes).toContain('2 articles were written');
  expect(notes).toContain('1 article that is "trash" (16)');
  expect(notes).toContain('1 article that is "draft" (post-14)');
  const lines = readFileSync(join(folder, 'receipt.jsonl'), 'utf8').trim().split('\n');
  expect(lines.map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual(['file', 'file', 'archive']);
});

test('takes other states where they are asked for, and reads standard input', async () => {
  const into = join(folder, 'drafts');
  const { code, notes } = await call(['-', '--into', into, '--status', 'draft,publish'], readFileSync(site, 'utf8'));
  expect(code).toBe(0);
  expect(readdirSync(into)).toHaveLength(3);
  expect(notes).toContain('picture that leads is not in the export, or behind its article');
});

test('says what is wrong with a call and with a file', async () => {
  expect(await call([site])).toMatchObject({ code: 2, notes: expect.stringContaining('--into') as string });
  const other = await call([site, '--into', folder, '--from', 'disqus']);
  expect(other).toMatchObject({ code: 2, notes: expect.stringContaining('comments alone') as string });
  const cut = readFileSync(site, 'utf8').slice(0, 3000);
  expect(await call(['-', '--into', join(folder, 'cut')], cut)).toMatchObject({ code: 1 });
});
