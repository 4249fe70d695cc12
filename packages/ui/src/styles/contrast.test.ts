import { expect, test } from 'vitest';
import { contrast, pairs, weakPairs, type Pair } from '../../tokens/build/contrast.js';
import { themes, type Resolved, type Theme } from '../../tokens/build/themes.js';
import tokens from '../tokens.json';

const found = tokens.$extensions['org.standfirst'];

test('every pair has the contrast that it needs, in every theme', () => {
  expect(found.contrast).toHaveLength(pairs.length);
  for (const { ink, paper, least, found: ratios } of found.contrast) {
    expect(Object.keys(ratios)).toHaveLength(themes.length);
    for (const [theme, ratio] of Object.entries(ratios))
      expect(ratio, `${ink} on ${paper}, ${theme}`).toBeGreaterThanOrEqual(least);
  }
});

test('every colour of words stands in a pair', () => {
  const held = new Set(pairs.flatMap(([ink, paper]) => [ink, paper]));
  const colors = found.properties.flatMap(({ name }) => /^--sf-color-(.+)/.exec(name)?.[1] ?? []);
  expect(colors.filter((name) => !held.has(name))).toEqual(['line']); // never the only sign of anything
});

const grey = (hex: string): Resolved => ({
  values: () =>
    new Map(
      pairs.flatMap(([ink, paper]) => [
        [`--sf-color-${ink}`, hex],
        [`--sf-color-${paper}`, '#ffffff'],
      ]),
    ),
  purposes: new Map(),
});
const [theme] = themes as readonly [Theme];

test('contrast is that of WCAG', () => {
  const pair: Pair = ['ink', 'mark', 7];
  expect(contrast(pair, theme, grey('#767676'))).toBeCloseTo(4.54, 2);
  expect(contrast(pair, theme, grey('#000000'))).toBe(21);
});

test('a weak pair is told with its theme and its figures', () => {
  expect(weakPairs(grey('#767676'))).toContain('ink on mark in tramline, dark: 4.54, not 7');
});

test('a colour says the same in components and in hex: tools read either', () => {
  const colors = brandColors();
  expect(colors.length).toBe(themes.length * 14);
  for (const { name, value } of colors) {
    const hex = value.components
      .map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('');
    expect(`#${hex}`, name).toBe(value.hex);
  }
});

interface Color {
  readonly components: readonly number[];
  readonly hex: string;
}
/** Every colour of every brand, by its path in the tokens. */
function brandColors(): { name: string; value: Color }[] {
  const colors: { name: string; value: Color }[] = [];
  const visit = (node: object, name: string): void => {
    if ('hex' in node && 'components' in node) colors.push({ name, value: node as Color });
    else
      for (const [key, inner] of Object.entries(node))
        if (typeof inner === 'object') visit(inner as object, `${name}.${key}`);
  };
  visit(tokens.modifiers.brand.contexts, 'brand');
  return colors;
}
