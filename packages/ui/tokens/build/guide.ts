import { contrast, pairs } from './contrast.js';
import { brands, schemes, themes, type Resolved, type Theme } from './themes.js';

/** A style sheet of the package, by its path in `src`. */
export interface Sheet {
  readonly path: string;
  readonly text: string;
}

/** What THEMING.md says about every token; the words before and after it are written by hand. */
export function tokenTables(resolved: Resolved, sheets: readonly Sheet[]): string {
  const usual: Theme = { brand: brands[0], scheme: 'light' };
  const names = [...resolved.values(usual).keys()];
  const [colors, others] = [names.filter(isColor), names.filter((name) => !isColor(name))];
  const cell = (name: string, theme: Theme) => `\`${resolved.values(theme).get(name)?.replaceAll('"', "'") ?? ''}\``;
  const row = (name: string, cells: readonly string[]) => line([`\`${name}\``, ...cells, usersOf(name, sheets)]);
  const purpose = (name: string) => resolved.purposes.get(name) ?? '';
  return [
    '## Every colour, in every theme',
    ...brands.flatMap((brand) => [
      `### ${brand}`,
      table(
        ['token', 'for', ...schemes, 'used by'],
        colors.map((name) => row(name, [purpose(name), ...schemes.map((scheme) => cell(name, { brand, scheme }))])),
      ),
    ]),
    '## Every other token',
    table(
      ['token', 'for', ...brands, 'used by'],
      others.map((name) => row(name, [purpose(name), ...brands.map((brand) => own(name, brand))])),
    ),
    '## Contrast',
    'The build fails when one of these falls below what it needs.',
    table(
      ['words on ground', 'needs', ...themes.map(({ brand, scheme }) => `${brand} ${scheme}`)],
      pairs.map((pair) => {
        const found = themes.map((theme) => contrast(pair, theme, resolved).toFixed(1));
        return line([`${pair[0]} on ${pair[1]}`, `${pair[2]}`, ...found]);
      }),
    ),
  ].join('\n\n');

  function own(name: string, brand: Theme['brand']): string {
    const same = brand !== usual.brand && cell(name, { ...usual, brand }) === cell(name, usual);
    return same ? '' : cell(name, { ...usual, brand });
  }
}

const isColor = (name: string) => name.startsWith('--sf-color-');
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]) =>
  [line(head), line(head.map(() => '---')), ...rows].join('\n');

/** The sheets that read a token, by the names of their files. */
function usersOf(name: string, sheets: readonly Sheet[]): string {
  const users = sheets.filter(({ text }) => text.includes(`var(${name})`) || text.includes(`var(${name},`));
  return users.map(({ path }) => path.replace(/^.*\/|\.css$/g, '')).join(', ');
}
