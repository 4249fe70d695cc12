import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeApiPages } from '../scripts/docs/api-pages.mjs';
import { manifestOf, packageNames, root } from '../scripts/docs/doors.mjs';
import { llmsText } from '../scripts/docs/llms.mjs';
import { firstSentence, publicNames } from '../scripts/docs/public-names.mjs';

const doors = publicNames();
const folder = mkdtempSync(join(tmpdir(), 'standfirst-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every public name says in a sentence what it is', () => {
  const all = doors.flatMap(({ names }) => names);
  expect(all.length).toBeGreaterThan(250); // a reader of nothing would be content
  const silent = all.filter(({ name, sentence }) => !isSentence(sentence, name));
  expect(
    silent.map(({ name, file, line, sentence }) => `${relative(root, file)}:${line} ${name}: ${sentence}`),
  ).toEqual([]);
});

test('the first sentence is found behind abbreviations, names and code', () => {
  expect(firstSentence('Such as `x.y` or 1.5 or e.g. this. And more.')).toBe('Such as `x.y` or 1.5 or e.g. this.');
  expect(firstSentence('One line\nand the rest\n\nAnother paragraph.')).toBe('One line and the rest');
});

describe.each(packageNames)('%s', (name) => {
  const own = doors.filter((door) => door.package === name);
  const readme = readFileSync(join(root, 'packages', name, 'README.md'), 'utf8');

  test('names each of its doors in its README', () => {
    const tails = own.map(({ door }) => door.slice(manifestOf(name).name.length + 1) || door);
    expect(tails.filter((tail) => !readme.includes(tail))).toEqual([]);
  });
  test('packs its documents', () => {
    expect(manifestOf(name).files).toEqual(
      expect.arrayContaining(own.length > 0 ? ['docs', 'llms.txt'] : ['llms.txt']),
    );
  });
  test('has every name in llms.txt', () => {
    const text = llmsText(name, own);
    const missing = own.flatMap(({ names }) => names.filter(({ signature }) => !text.includes(`- \`${signature}`)));
    expect(missing.map((missed) => missed.name)).toEqual([]);
    expect(text).not.toMatch(/: $/m);
  });
  test.runIf(own.length > 0)('has every name on its API pages', async () => {
    await writeApiPages(name, join(folder, name));
    const pages = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    );
    const headings = pages
      .map((file) => readFileSync(join(folder, name, file), 'utf8'))
      .join('\n')
      .replaceAll('\\', '');
    const missing = own.flatMap(({ names }) =>
      names.filter((one) => !new RegExp(`^#+ ${one.name}\\b`, 'm').test(headings)),
    );
    expect(missing.map((missed) => missed.name)).toEqual([]);
  });
});

/** Ends as a sentence does, has more than its own name in it, and no more words than a list can carry. */
function isSentence(sentence: string, name: string): boolean {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  const parts = new Set(
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(' '),
  );
  return (
    /[.!?…:)`]$/.test(sentence) && words.filter((word) => !parts.has(word) && !/^(?:the|an?|of)$/.test(word)).length > 1
  );
}
