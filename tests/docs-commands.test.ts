import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../scripts/docs/doors.mjs';

const command = join(root, 'packages', 'cli', 'bin', 'standfirst.mjs');
const folder = mkdtempSync(join(tmpdir(), 'standfirst-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page =
  'The ferry is back\n\n“We never saw it coming,” said Ada Lund, the harbour master. It left early on Friday.\n';
writeFileSync(join(folder, 'page.txt'), page);
writeFileSync(join(folder, 'speech.txt'), 'LUND: We never saw it coming.\n');
writeFileSync(join(folder, 'pages.jsonl'), `${JSON.stringify({ id: 'ferry', input: page })}\n`);
const exported =
  '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><wp:post_name>ferry</wp:post_name><wp:comment>' +
  '<wp:comment_id>1</wp:comment_id><wp:comment_content>Back at last.</wp:comment_content></wp:comment></item></channel></rss>';
for (const name of ['wordpress.xml', 'herald.xml']) writeFileSync(join(folder, name), exported);
const article = spawnSync(process.execPath, [command, 'read', 'page.txt', '--quiet'], { cwd: folder }).stdout;

/** The arguments of every `npx @standfirst/cli …` in the README, up to a pipe, a file or a comment. */
const calls = readFileSync(join(root, 'packages', 'cli', 'README.md'), 'utf8')
  .split('\n')
  .flatMap((line) => /npx @standfirst\/cli ([^#|>]+)/.exec(line)?.[1]?.trim() ?? []);

test('the README of the command has calls', () => expect(calls.length).toBeGreaterThan(5));

test.each(calls)('standfirst %s', (call) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...call.split(' ')], {
    cwd: folder,
    input: article,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  // What goes into a database or a folder says on standard error what became of it.
  expect(/ (?:import|--into) /.test(call) ? stderr : stdout).not.toBe('');
});
