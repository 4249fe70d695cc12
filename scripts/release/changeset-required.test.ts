import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untoldChanges } from './changeset-required.mjs';

const code = { path: 'packages/core/src/quote/quote.ts', status: 'M' };
const changeset = (status: string) => ({ path: '.changeset/quotes-keep-their-speaker.md', status });

test('a change of a package without a changeset is told', () => {
  expect(untoldChanges([code])).toEqual([code.path]);
});

test.each([
  ['with a new changeset', [code, changeset('A')]],
  ['with a changeset that was mended', [code, changeset('M')]],
  ['outside of the packages', [{ path: 'apps/demo/src/app.tsx', status: 'M' }]],
  ['of a test', [{ path: 'packages/core/src/quote/quote.test.ts', status: 'M' }]],
  ['of a story', [{ path: 'packages/ui/src/quote/quote-view.stories.tsx', status: 'A' }]],
  [
    'of the version',
    [
      { path: 'packages/core/package.json', status: 'M' },
      { path: 'packages/core/CHANGELOG.md', status: 'M' },
      { path: 'packages/formats/src/version.ts', status: 'M' },
      changeset('D'),
    ],
  ],
])('a change %s is in order', (_name, changes) => {
  expect(untoldChanges(changes)).toEqual([]);
});

test('a changeset that is taken away is none, nor is its README', () => {
  expect(untoldChanges([code, changeset('D')])).toEqual([code.path]);
  expect(untoldChanges([code, { path: '.changeset/README.md', status: 'M' }])).toEqual([code.path]);
});

let folder = '';
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
const commit = (path: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), 'new');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', path);
};
const ask = (base: string) =>
  spawnSync(process.execPath, [fileURLToPath(new URL('changeset-required.mjs', import.meta.url)), base], {
    cwd: folder,
    encoding: 'utf8',
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-changeset-'));
  git('init', '--quiet', '--initial-branch=main');
  commit('README.md');
  git('checkout', '--quiet', '-b', 'change');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the command fails on a branch that changes a package, until a changeset comes', () => {
  commit('packages/core/src/a.ts');
  expect(ask('main')).toMatchObject({ status: 1, stderr: expect.stringContaining('npx changeset') as string });
  commit('.changeset/a.md');
  expect(ask('main').status).toBe(0);
});

test('a base that cannot be found fails, it does not pass', () => {
  expect(ask('origin/gone').status).not.toBe(0);
});
