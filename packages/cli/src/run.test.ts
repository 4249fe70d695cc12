import type { Format } from '@standfirst/formats';
import { format as html } from '@standfirst/formats/html';
import { format as json } from '@standfirst/formats/json';
import { format as jsonLd } from '@standfirst/formats/json-ld';
import { format as text } from '@standfirst/formats/text';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../testing/run-command.js';

const formats = new Map([html, json, jsonLd, text].map((format): [string, Format] => [format.name, format]));
const PAGE = `Ferry Returns to Fenmouth

The ferry left the quay again on Friday morning, six weeks after a rope in the rudder had sent it into dock.

On the water

“We never saw it coming,” said Ada Lund, the harbour master. “It is good to have her back,” she added, and waved.

Leave a Reply

© 2018 Fenmouth Herald
`;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One call, with what stands on standard input. */
const call = (args: readonly string[], input = '') => runCommand(args, { formats, input });

const THREE_PARTS = /^standfirst: [^\n]+\. [^\n]+\. [^\n]+\.$/m;

test('reads a page into an article with its quotations', async () => {
  const { code, out, notes } = await call(['read', '-'], PAGE);
  expect(code).toBe(0);
  const article = JSON.parse(out);
  expect(Object.values(article.quotes)).toHaveLength(2);
  expect(article.body.map(({ type }: { type: string }) => type)).toEqual(['paragraph', 'heading', 'paragraph']);
  expect(notes).toMatch(THREE_PARTS);
  expect(notes).toContain('2 pieces of the page were left out (reply heading, rights line)');
});

test('leaves the quotations in the text when told to', async () => {
  expect(JSON.parse((await call(['read', '-', '--no-quotes'], PAGE)).out).quotes).toBeUndefined();
});

test('is quiet when told to', async () => {
  expect((await call(['read', '-', '--quiet'], PAGE)).notes).toBe('');
});

test('reads its own output', async () => {
  const { out } = await call(['read', '-', '--quiet'], PAGE);
  const again = await call(['read', '-', '--quiet'], out);
  expect(JSON.parse(again.out)).toEqual(JSON.parse(out));
});

test('writes every format that can be written', async () => {
  for (const [to, sign] of [
    ['html', '<h2>'],
    ['text', 'On the water'],
    ['json-ld', 'schema.org'],
    ['json', '"schemaVersion"'],
  ] as const) {
    expect((await call(['read', '-', '--to', to], PAGE)).out).toContain(sign);
  }
  const bundle = JSON.parse((await call(['read', '-', '--to', 'bundle'], PAGE)).out);
  expect(Object.keys(bundle)).toEqual(['article', 'comments', 'receipt']);
});

test('prints the story without its furniture as text', async () => {
  const { out, notes } = await call(['read', '-', '--to', 'text'], PAGE);
  expect(out).toBe(PAGE.replace('Leave a Reply\n\n', ''));
  expect(notes).toContain('What it lacks: lang, agents, publisher, rights');
});

test('tells what was put together', async () => {
  const wrapped = `${PAGE.slice(27, 130)} ${PAGE.slice(27, 130)} `
    .repeat(2)
    .replace(/(.{1,60})(?: |$)/g, '$1\n')
    .trim();
  const { notes } = await call(['read', '-'], `Ferry Returns\n\n${wrapped}\n\n${wrapped}\n`);
  expect(notes).toMatch(/^standfirst: \d+ lines were put together into 3 passages/m);
});

test('writes the receipt to a file', async () => {
  const path = join(folder, 'receipt.json');
  await call(['read', '-', '--receipt', path], PAGE);
  const { discarded } = JSON.parse(readFileSync(path, 'utf8'));
  expect(discarded[0]).toMatchObject({ reason: 'reply heading', text: 'Leave a Reply', start: PAGE.indexOf('Leave') });
});

test('finds the format by name and content', async () => {
  const path = join(folder, 'page.txt');
  writeFileSync(path, '{ is a curly headline\n\nAnd these are words.');
  expect(JSON.parse((await call(['read', path])).out).body).toHaveLength(1);
});

test.each([
  [['read', 'no-such-file'], 1],
  [['read', '.'], 1],
  [['read', '-'], 1],
  [['read', '-', '--from', 'json'], 1],
  [['read'], 2],
  [['read', 'one', 'two'], 2],
  [['read', '-', '--frob'], 2],
  [['read', '-', '--lang', 'not a tag'], 2],
  [['read', '-', '--from', 'papyrus'], 2],
  [['read', '-', '--from', 'json-ld'], 2],
  [['read', '-', '--to', 'papyrus'], 2],
  [['read', '--jsonl', '-', '--receipt', 'x'], 2],
  [['quotes'], 2],
  [['quotes', '-', '--verify', '-'], 2],
  [['quotes', '--jsonl', '-', '--verify', 'x'], 2],
  [['quotes', '-', '--verify', 'no-such-file'], 1],
  [['check'], 2],
  [['check', 'no-such-file'], 1],
  [['check', '-'], 1],
  [['schema', 'papyrus'], 2],
  [['schema', 'article', 'comment'], 2],
  [['frob'], 2],
])('refuses %j with exit code %i, a message in three parts and no output', async (args, expected) => {
  const { code, out, notes } = await call(args);
  expect([code, out]).toEqual([expected, '']);
  expect(notes).toMatch(THREE_PARTS);
});

test('names the formats that there are', async () => {
  expect((await call(['read', '-', '--from', 'papyrus'])).notes).toContain('json, text');
  expect((await call(['read', '-', '--to', 'papyrus'])).notes).toContain('bundle, html, json, json-ld, page, text');
});

test('answers every line of a JSONL file, bad ones too', async () => {
  const lines = [{ id: 1, input: PAGE }, { id: 'b', input: '' }, { id: 'c' }].map((line) => JSON.stringify(line));
  const { code, out } = await call(
    ['read', '--jsonl', '-', '--from', 'text', '--to', 'text'],
    [...lines, 'no json', ''].join('\n'),
  );
  const [first, ...errors] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(first).toMatchObject({ id: 1, output: expect.stringContaining('On the water'), receipt: { merged: [] } });
  expect(errors.map(({ id, error }) => [id, error.code])).toEqual([
    ['b', 'empty'],
    ['c', 'no-input'],
    [null, 'not-json'],
  ]);
});

test('gives articles as objects in JSONL', async () => {
  const { out } = await call(['read', '--jsonl', '-'], JSON.stringify({ id: 'a', input: PAGE }));
  expect(JSON.parse(out)).toMatchObject({ id: 'a', output: { type: 'article' } });
});

test('says where in the page each quotation stands', async () => {
  const { out } = await call(['quotes', '-', '--json'], PAGE.replaceAll('\n', '\r\n'));
  const rows = JSON.parse(out);
  expect(rows).toMatchObject([
    {
      text: 'We never saw it coming',
      mode: 'direct',
      speaker: expect.stringContaining('Ada Lund'),
      cue: 'said',
      continues: null,
    },
    { text: 'It is good to have her back', speaker: 'she', cue: 'added' },
  ]);
  for (const { text: words, start, end } of rows) expect(PAGE.replaceAll('\n', '\r\n').slice(start, end)).toBe(words);
});

test('shows the quotations to people', async () => {
  const { out } = await call(['quotes', '-'], PAGE);
  expect(out).toMatch(/^#\s+mode\s+who\s+cue\s+words\n1\s+direct\s+Ada Lund/);
  expect((await call(['quotes', '-'], 'Headline\n\nNobody spoke.')).out).toBe('No quotations were found.\n');
});

test('holds quotations against their source', async () => {
  const path = join(folder, 'minutes.txt');
  writeFileSync(path, 'MINUTES\n\nLUND: We never saw it coming.\n\nLUND: It is not good to have her back.\n');
  const { code, out } = await call(['quotes', '-', '--verify', path], PAGE);
  expect(code).toBe(0);
  expect(out).toMatch(/^#\s+mode\s+who\s+cue\s+in the source\s+words\n1 .* word for word /);
  expect(out).toMatch(/\n2 .* altered .*\n\n2: leaves out “not”, a denial \(line 5\)\n$/);
  const rows = JSON.parse((await call(['quotes', '-', '--json', '--verify', path], PAGE)).out);
  expect(rows.map(({ verdict }: { verdict: unknown }) => verdict)).toMatchObject([
    { outcome: 'exact', places: [{ start: 15, end: 37 }] },
    { outcome: 'altered', changes: [{ kind: 'left-out', source: { text: 'not' }, meaning: 'negation' }] },
  ]);
});

test('takes texts as they stand in JSONL of quotations', async () => {
  const line = '“Leave a Reply,” said the sign.';
  const { out } = await call(
    ['quotes', '--jsonl', '-'],
    `${JSON.stringify({ id: 7, text: line, lang: 'en' })}\n${JSON.stringify({ id: 8 })}`,
  );
  const [first, second] = out
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each));
  expect(first).toMatchObject({ id: 7, quotes: [{ type: 'direct', start: 1 }] });
  expect(second).toMatchObject({ id: 8, error: { code: 'no-text' } });
});

test('lists every problem of an article with its path', async () => {
  const { out: good } = await call(['read', '-', '--quiet'], PAGE);
  expect(await call(['check', '-'], good)).toEqual({
    code: 0,
    out: 'The input is an article without problems.\n',
    notes: '',
  });
  const bad = { ...JSON.parse(good), lang: 'not a tag', kind: 'gossip' };
  const { code, out, notes } = await call(['check', '-'], JSON.stringify(bad));
  expect(code).toBe(1);
  expect(out).toMatch(/^lang: Expected a language tag/m);
  expect(out).toMatch(/^kind: Invalid type/m);
  expect(notes).toMatch(THREE_PARTS);
});

test('checks threads and comments by what they say they are', async () => {
  const { code, out } = await call(['check', '-'], JSON.stringify({ type: 'thread', schemaVersion: 1, id: 'a' }));
  expect(code).toBe(1);
  expect(out).toContain('articleId: ');
  expect((await call(['check', '-'], JSON.stringify({ type: 'comment', state: 'gone' }))).out).toContain('state: ');
  expect((await call(['check', '-'], '7')).out).toMatch(/^\(the whole\): Expected an object/);
});

test('warns of what leads nowhere, and lets it pass', async () => {
  const article = { ...JSON.parse((await call(['read', '-', '--quiet'], PAGE)).out), publisher: 'nobody' };
  const { code, out } = await call(['check', '-'], JSON.stringify(article));
  expect([code, out]).toEqual([0, expect.stringMatching(/^warning: publisher: /)]);
});

test('says what it can do, and its version', async () => {
  expect((await call(['--help'])).out).toContain('standfirst read <file|->');
  expect((await call([])).out).toContain('standfirst quotes');
  expect((await call(['read', '--help'])).out).toContain('--receipt');
  expect((await call(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
