import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { brands } from '../../tokens/build/themes.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const terrazzo = fileURLToPath(new URL('../../../../node_modules/@terrazzo/cli/bin/cli.js', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'tokens-'));
execFileSync(process.execPath, [terrazzo, 'build'], {
  cwd: root,
  env: { ...process.env, STANDFIRST_TOKENS_OUT: `${out}/` },
  stdio: 'pipe',
});
afterAll(() => rmSync(out, { recursive: true }));

test.each([
  'src/styles/tokens.css',
  ...brands.slice(1).map((brand) => `src/themes/${brand}.css`),
  'src/tokens.json',
  'THEMING.md',
])('%s is what `npm run tokens` makes today', (path) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(readFileSync(join(out, path), 'utf8'));
});
