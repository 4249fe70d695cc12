import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sourceFiles } from '../testing/source-files.js';

const withoutComments = (text: string) => text.replace(/\/\*[^]*?\*\//g, '');
const sheets = sourceFiles(/\.css$/)
  .filter(({ path }) => path !== 'styles.css')
  .map(({ path, text }) => ({ path, text: withoutComments(text) }));
const brands = sheets.filter(({ path }) => path.startsWith('themes/'));
const own = sheets.filter((sheet) => !brands.includes(sheet));
const [entry] = sourceFiles(/^styles\.css$/);
const css = own.map(({ text }) => text).join('\n');
const names = (pattern: RegExp, text = css) => new Set([...text.matchAll(pattern)].map(([, name]) => name));

test('every token that is used is declared, and every one that is declared is used', () => {
  const declared = names(/(--sf-[\w-]+)\s*:/g);
  const used = names(/var\(\s*(--sf-[\w-]+)/g);
  expect([...used].filter((name) => !declared.has(name))).toEqual([]);
  expect([...declared].filter((name) => !used.has(name))).toEqual([]);
});

test('a brand is tokens and nothing else', () => {
  expect(brands).toHaveLength(2);
  const declared = names(/(--sf-[\w-]+)\s*:/g);
  for (const { path, text } of brands) {
    expect(
      [...names(/([\w-]+)\s*:(?=\s)/g, text)].filter((name) => !declared.has(name)),
      path,
    ).toEqual(['prefers-contrast']);
    expect(gzipSync(text.replace(/\s+/g, ' '), { level: 9 }).byteLength, path).toBeLessThan(1_024);
  }
});

test('the one style sheet holds every sheet but the brands, tokens first and print last', () => {
  const imported = [...(entry?.text ?? '').matchAll(/@import '\.\/([^']+)'/g)].map(([, path]) => path);
  expect([...imported].sort()).toEqual(own.map(({ path }) => path));
  expect([imported[0], imported.at(-1)]).toEqual(['styles/tokens.css', 'styles/print.css']);
});

test('every rule stands in a layer under `sf`, so that a page overrides it without a fight', () => {
  for (const { path, text } of sheets)
    expect(text.replace(/@layer [\w., ]+;/g, '').trim(), path).toMatch(/^@layer sf\.\w+ \{[^]*\n\}$/);
  const layers = names(/@layer (sf\.\w+) \{/g, sheets.map(({ text }) => text).join('\n'));
  const [order] = /@layer [\w., ]+;/.exec(css) ?? [];
  expect(order).toBe('@layer sf.tokens, sf.theme, sf.base, sf.components;');
  expect([...layers].filter((layer) => !order?.includes(layer ?? ''))).toEqual([]);
});

const SIDES =
  /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius)\s*:/g;

test('nothing is left or right, nothing is in pixels, nothing is set with force', () => {
  expect(css.match(SIDES)).toBeNull();
  expect(css.match(/(?<![\w-])(?:float|clear|text-align)\s*:\s*(?:left|right)/g)).toBeNull();
  expect(css.match(/(?:margin|padding|inset)\s*:\s*\S+ \S+ \S+ \S+;/g)).toBeNull(); // four values name sides
  expect(css.match(/[\d.]+(?:px|vw|vh)\b|!important/g)).toBeNull();
});

test('paper alone is measured in points and centimetres', () => {
  const screen = own.filter(({ path }) => path !== 'styles/print.css').map(({ text }) => text);
  expect(screen.join('\n').match(/[\d.](?:pt|cm|mm|in|pc)\b/g)).toBeNull();
});

test('nothing moves, so that nobody has to ask for less', () => {
  expect(css.match(/(?<![\w-])(?:transition|animation|scroll-behavior)[\w-]*\s*:|@keyframes/g)).toBeNull();
});

test('all of it is at most 8 kB on its way to a reader', () => {
  expect(gzipSync(css.replace(/\s+/g, ' '), { level: 9 }).byteLength).toBeLessThanOrEqual(8 * 1024);
});
