import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sourceFiles } from '../testing/source-files.js';

const sheets = sourceFiles(/\.css$/).filter(({ path }) => path !== 'styles.css');
const [entry] = sourceFiles(/^styles\.css$/);
const css = sheets.map(({ text }) => text.replace(/\/\*[^]*?\*\//g, '')).join('\n');
const names = (pattern: RegExp) => new Set([...css.matchAll(pattern)].map(([, name]) => name));

test('every token that is used is declared, and every one that is declared is used', () => {
  const declared = names(/(--sf-[\w-]+)\s*:/g);
  const used = names(/var\(\s*(--sf-[\w-]+)/g);
  expect([...used].filter((name) => !declared.has(name))).toEqual([]);
  expect([...declared].filter((name) => !used.has(name))).toEqual([]);
});

test('the one style sheet holds every sheet of the package, tokens first and print last', () => {
  const imported = [...(entry?.text ?? '').matchAll(/@import '\.\/([^']+)'/g)].map(([, path]) => path);
  expect([...imported].sort()).toEqual(sheets.map(({ path }) => path));
  expect([imported[0], imported.at(-1)]).toEqual(['styles/tokens.css', 'styles/print.css']);
});

test('every rule stands in a layer, so that a page overrides it without a fight', () => {
  for (const { path, text } of sheets)
    expect(text.replace(/\/\*[^]*?\*\/|@layer [\w., ]+;/g, '').trim(), path).toMatch(/^@layer sf\.\w+ \{[^]*\}$/);
});

test('nothing is left or right, in pixels, or set with force', () => {
  const screen = css.replace(/@media print[^]*/g, '');
  expect(
    screen.match(/[\w-]*(?:margin|padding|border|inset)-(?:left|right|top|bottom)\b|\b(?!1px)\d+px|!important/g),
  ).toBeNull();
});

test('all of it is at most 8 kB on its way to a reader', () => {
  expect(gzipSync(css.replace(/\s+/g, ' '), { level: 9 }).byteLength).toBeLessThanOrEqual(8 * 1024);
});
