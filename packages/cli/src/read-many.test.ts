import type { Format } from '@standfirst/formats';
import { format as json } from '@standfirst/formats/json';
import { format as jsonFeed } from '@standfirst/formats/json-feed';
import { format as text } from '@standfirst/formats/text';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../testing/run-command.js';

const formats = new Map([json, jsonFeed, text].map((format): [string, Format] => [format.name, format]));
const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Fen',
  items: [1, 2].map((number) => ({
    id: `t-${number}`,
    title: `Tide ${number}`,
    content_html: `<p>“High at ${number},” said Ada Lund.</p>`,
  })),
});
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const call = (...args: readonly string[]) => runCommand(['read', '-', ...args], { formats, input: FEED });
const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('a source with many articles gives one JSON object a line', async () => {
  const { code, out, notes } = await call();
  expect(code).toBe(0);
  expect(linesOf(out)).toMatchObject([
    { type: 'article', headline: [{ value: 'Tide 1' }], quotes: expect.anything() },
    { type: 'article', headline: [{ value: 'Tide 2' }] },
  ]);
  expect(notes).toContain('standfirst: The source holds 2 articles.');
  expect(notes.match(/does not say its language/g)).toHaveLength(1);
});

test('the bundle and every other output stand in such a line too', async () => {
  expect(linesOf((await call('--to', 'bundle', '--quiet')).out)).toMatchObject([
    { article: { type: 'article' }, comments: [], receipt: { discarded: [] } },
    { article: { type: 'article' } },
  ]);
  const written = await call('--to', 'text');
  expect(linesOf(written.out)).toMatchObject([
    { id: expect.any(String), output: expect.stringContaining('“High at 1,” said Ada Lund.') },
    { output: expect.stringContaining('“High at 2,”') },
  ]);
  expect(written.notes).toContain('quotes (2)');
});

test('the receipts are lines as well', async () => {
  const path = join(folder, 'receipt.jsonl');
  const { out } = await call('--quiet', '--receipt', path);
  const ids = linesOf(out).map(({ id }) => id);
  expect(linesOf(readFileSync(path, 'utf8'))).toMatchObject(ids.map((id) => ({ id, receipt: { warnings: [] } })));
});
