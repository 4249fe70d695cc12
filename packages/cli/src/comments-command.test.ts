import type { Archive } from '@standfirst/formats';
import { archive as disqus } from '@standfirst/formats/disqus';
import { archive as ndjson } from '@standfirst/formats/ndjson';
import { archive as wxr } from '@standfirst/formats/wxr';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../testing/run-command.js';

const archives = new Map([disqus, ndjson, wxr].map((archive): [string, Archive] => [archive.name, archive]));
const sample = (name: string, ending: string) =>
  readFileSync(new URL(`../../formats/src/${name}/cases/a-whole-export/input.${ending}`, import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'standfirst-comments-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string) => join(folder, name);
const secret = 'a secret for tests, 32 bytes long';

/** One call, with what stands on standard input and in the environment. */
const call = (
  args: readonly string[],
  input = '',
  environment: Record<string, string> = { STANDFIRST_SECRET: secret },
) => runCommand(['comments', ...args], { archives, environment, input });

const THREE_PARTS = /^standfirst: [^\n]+\. [^\n]+\. [^\n]+\.$/m;
const exported = async (db: string, ...more: string[]) => (await call(['export', '--db', db, '--quiet', ...more])).out;

test('takes a WordPress export, tells what became of it, and changes nothing the second time', async () => {
  writeFileSync(place('herald.xml'), sample('wxr', 'xml'));
  const args = ['import', place('herald.xml'), '--db', place('one.db'), '--receipt', place('receipt.json')];
  const first = await call(args);
  expect(first.code).toBe(0);
  expect(first.notes).toMatch(THREE_PARTS);
  expect(first.notes).toContain('12 comments were added (9 published, 1 pending, 1 spam, 1 removed).');
  expect(first.notes).toContain('Left out: 1 pingback (4); 1 trackback (5); 1 editors’ note (6)');
  expect(first.notes).toContain('1 answer to a comment that is not in the archive (wordpress:22)');
  expect(JSON.parse(readFileSync(place('receipt.json'), 'utf8'))).toMatchObject({
    archive: { comments: 12, brokeOff: null },
    import: { added: 12, states: { published: 9 } },
  });
  const before = await exported(place('one.db'), '--private');
  const second = await call(args);
  expect(second.notes).toContain('0 comments were added. 12 were there already');
  expect(await exported(place('one.db'), '--private')).toBe(before);
});

test('gives back to WordPress what it took, and takes it again the same', async () => {
  await call(['import', '-', '--db', place('two.db'), '--quiet'], sample('wxr', 'xml'));
  const { out, notes } = await call(['export', '--db', place('two.db'), '--to', 'wxr', '--private']);
  expect(notes).toMatch(/lists and programs are in the output/);
  await call(['import', '-', '--db', place('three.db'), '--quiet'], out);
  const open = await exported(place('two.db'));
  expect(open.trim().split('\n')).toHaveLength(12);
  expect(await exported(place('three.db'))).toBe(open);
  // Once more around: from here on not a byte changes.
  expect(await exported(place('three.db'), '--to', 'wxr', '--private')).toBe(out);
  expect((await call(['import', '-', '--db', place('two.db')], out)).notes).toContain('0 comments were added. 12');
});

test('copies a database whole, history and addresses too', async () => {
  await call(['import', '-', '--db', place('four.db'), '--article', 'post', '--quiet'], sample('disqus', 'xml'));
  const whole = await exported(place('four.db'), '--private');
  expect(whole).toContain('a@reader.example');
  expect(whole).not.toContain('192.0.2');
  await call(['import', '-', '--db', place('five.db'), '--quiet'], whole);
  expect(await exported(place('five.db'), '--private')).toBe(whole);
  expect(await exported(place('five.db'), '--article', 'ferry-returns')).not.toMatch(/@|private/);
});

test('makes a secret beside a new database, and finds it again', async () => {
  const { code, notes } = await call(['import', '-', '--db', place('six.db')], sample('ndjson', 'ndjson'), {});
  expect(code).toBe(0);
  expect(notes).toContain(`A secret was made in ${place('six.db')}.secret.`);
  expect(statSync(`${place('six.db')}.secret`).mode & 0o777).toBe(0o600);
  const { out } = await call(['export', '--db', place('six.db'), '--private', '--quiet'], '', {});
  expect(out).toContain('reader1@reader.example');
  const other = await call(['export', '--db', place('six.db'), '--private'], '', { STANDFIRST_SECRET: 'x'.repeat(32) });
  expect([other.code, other.notes]).toEqual([
    1,
    expect.stringMatching(/^standfirst: The e-mail address of comment \w+ cannot be opened with this secret/),
  ]);
});

test('keeps what stood before a break, says where it is, and ends with 1', async () => {
  const cut = sample('wxr', 'xml').slice(0, 5000);
  const { code, notes } = await call(['import', '-', '--db', place('seven.db')], cut);
  expect(code).toBe(1);
  expect(notes).toMatch(/^standfirst: The archive could not be read beyond line \d+\. It ends in the middle/m);
  expect((await exported(place('seven.db'))).trim().split('\n').length).toBeGreaterThan(1);
  expect((await call(['import', '-', '--db', place('seven.db')], sample('wxr', 'xml'))).code).toBe(0);
  expect((await exported(place('seven.db'))).trim().split('\n')).toHaveLength(12);
});

test.each<[string, string[], number, RegExp]>([
  ['no command', [], 2, /no command "comments "/],
  ['an unknown command', ['forget'], 2, /Of comments there are: import, export/],
  ['no database', ['import', '-'], 2, /It was not said which comments/],
  ['no file', ['import', '--db', 'x.db'], 2, /takes one file, and 0 were given/],
  ['an unknown archive', ['import', '-', '--from', 'blog', '--db', 'x.db'], 2, /--from takes: disqus, ndjson, wxr/],
  ['an archive that is only read', ['export', '--to', 'disqus', '--db', 'x.db'], 2, /--to takes: ndjson, wxr/],
  ['an unknown key', ['import', '-', '--article', 'title', '--db', 'x.db'], 2, /--article takes: slug, path, post/],
  ['an option of no meaning', ['export', '--fast', '--db', 'x.db'], 2, /Unknown option/],
  [
    'a file that is not there',
    ['import', place('none.xml'), '--from', 'wxr', '--db', place('x.db')],
    1,
    /There is no file/,
  ],
  ['a database that is not there', ['export', '--db', place('none.db')], 1, /There is no database/],
  ['words that are no archive', ['import', '-', '--db', place('x.db')], 1, /cannot be told what sort of archive/],
  [
    'words that are not what was said',
    ['import', '-', '--from', 'wxr', '--db', place('x.db')],
    1,
    /no XML from its very beginning/,
  ],
])('says in three sentences what is wrong with %s', async (_, args, code, message) => {
  const result = await call(args, 'Words that are no archive.');
  expect([result.code, result.out]).toEqual([code, '']);
  expect(result.notes).toMatch(message);
  expect(result.notes).toMatch(THREE_PARTS);
});

test('makes no database for a call that fails before its first comment', () => {
  expect(existsSync('x.db')).toBe(false);
});
