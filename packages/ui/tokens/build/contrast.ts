import { themes, type Resolved, type Theme } from './themes.js';

/** Ink, what it stands on, and the least contrast; the figures are those of WCAG 2.2. */
export type Pair = readonly [ink: string, paper: string, least: 3 | 4.5 | 7];

const on = (papers: readonly string[], inks: readonly string[], least: Pair[2]): Pair[] =>
  inks.flatMap((ink) => papers.map((paper): Pair => [ink, paper, least]));

/** 7:1 for words that are read (1.4.6), 4.5:1 for words that are passed (1.4.3), 3:1 for what shows state (1.4.11). */
export const pairs: readonly Pair[] = [
  ...on(['paper', 'raised'], ['ink', 'muted', 'accent'], 7),
  ...on(['mark', 'error-paper', 'success-paper'], ['ink'], 7),
  ...on(['accent'], ['accent-ink'], 7),
  ...on(['paper', 'error-paper'], ['error'], 7),
  ...on(['paper', 'success-paper'], ['success'], 7),
  ...on(['mark'], ['accent', 'muted'], 4.5),
  ...on(['raised'], ['error', 'success'], 4.5),
  ...on(['paper', 'raised', 'mark'], ['focus'], 3),
  ...on(['paper'], ['rule'], 3),
];

/** The contrast of a pair in a theme, from 1 to 21. */
export function contrast([ink, paper]: Pair, theme: Theme, { values }: Resolved): number {
  const [one, other] = [ink, paper].map((name) => luminance(values(theme).get(`--sf-color-${name}`)));
  return (Math.max(one!, other!) + 0.05) / (Math.min(one!, other!) + 0.05);
}

/** A line for every pair that is too weak, in any theme. */
export const weakPairs = (resolved: Resolved): string[] =>
  themes.flatMap((theme) =>
    pairs.flatMap((pair) => {
      const found = contrast(pair, theme, resolved);
      const where = `${theme.brand}, ${theme.scheme}`;
      return found >= pair[2] ? [] : [`${pair[0]} on ${pair[1]} in ${where}: ${found.toFixed(2)}, not ${pair[2]}`];
    }),
  );

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex = ''): number {
  if (!/^#[\da-f]{6}$/.test(hex)) throw new Error(`A colour is #rrggbb, and "${hex}" is not. Contrast needs a number.`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
