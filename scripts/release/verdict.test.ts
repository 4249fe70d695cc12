import { expect, test } from 'vitest';
import { collectChecks } from './checks.mjs';
import { verdictPage } from './verdict.mjs';

async function pageOf(...works: (() => unknown)[]) {
  const { check, results } = collectChecks(() => undefined);
  for (const work of works) await check('the packages build', work, 'mend the first error');
  const nothing = { changesets: [], tarballs: [], sizes: [], apiChanges: [], drawn: [], left: [] };
  return verdictPage({ ...nothing, version: '1.2.3', results, total: 1 });
}

test('a rehearsal whose checks all come through is ready', async () => {
  expect(await pageOf(() => 1)).toMatch(/^# Ready: 1\.2\.3\n/);
});

test('a check that fails is one line with what to do, at the top', async () => {
  const page = await pageOf(
    () => 1,
    () => {
      throw new Error('TS2322: no\nand more');
    },
  );
  expect(page).toMatch(
    /^# Not ready: 1 of 2 checks fail\n\n- \*\*the packages build\*\*: TS2322: no → mend the first error\n/,
  );
});

test('a rejected promise fails the check too', async () => {
  expect(await pageOf(() => Promise.reject(new Error('no')))).toContain('Not ready');
});

test.each([
  [
    '`npx publint` ended with 1:\nRunning publint\nErrors:\n1. pkg.exports has no types',
    '1. pkg.exports has no types →',
  ],
  ['`npm run types` ended with 2:\n> tsc\nsrc/a.ts(1,1): error TS1: no', 'src/a.ts(1,1): error TS1: no →'],
  ['Error parsing the configuration:\n\nThere is no file', 'Error parsing the configuration: There is no file →'],
  ['one.api.md, two.api.md', 'one.api.md, two.api.md →'],
])('%j is told by its line with the mistake', async (printed, line) => {
  const fail = () => {
    throw new Error(printed);
  };
  expect(await pageOf(fail)).toContain(line);
});
