import { expect, test } from 'vitest';
import { sourceFiles } from '../testing/source-files.js';

const [tokens] = sourceFiles(/^styles\/tokens\.css$/);
const colors = new Map(
  [...(tokens?.text ?? '').matchAll(/--sf-color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
);

// The figures are those of WCAG 2.2: 7:1 for words (1.4.6), 3:1 for what shows state (1.4.11).
const WORDS = ['ink', 'muted', 'accent'].flatMap((ink) => ['paper', 'raised'].map((paper) => [ink, paper, 7] as const));
const PAIRS = [
  ...WORDS,
  ['ink', 'mark', 7],
  ['accent-ink', 'accent', 7],
  ['error', 'paper', 7],
  ['error', 'error-paper', 7],
  ['ink', 'error-paper', 7],
  ['success', 'success-paper', 7],
  ['ink', 'success-paper', 7],
  ['focus', 'paper', 3],
  ['focus', 'raised', 3],
] as const;

test.each(PAIRS)('%s on %s has a contrast of at least %d, by day and by night', (ink, paper, least) => {
  for (const theme of ['light', 'dark'] as const) {
    const [one, other] = [luminance(colors.get(ink)?.[theme]), luminance(colors.get(paper)?.[theme])];
    expect((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05), theme).toBeGreaterThanOrEqual(least);
  }
});

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex = ''): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
