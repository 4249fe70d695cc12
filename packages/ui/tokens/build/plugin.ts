import type { defineConfig } from '@terrazzo/cli';
import { readdirSync, readFileSync } from 'node:fs';
import { format } from 'prettier';
import { contrast, pairs, weakPairs } from './contrast.js';
import { tokenTables, type Sheet } from './guide.js';
import { brandSheet, tokensSheet } from './sheets.js';
import { brands, themes, type Resolved, type Theme } from './themes.js';
import { wholeResolver } from './whole-resolver.js';

type Plugin = NonNullable<Parameters<typeof defineConfig>[0]['plugins']>[number];
type BuildHook = Parameters<NonNullable<Plugin['build']>>[0];

const root = new URL('../../', import.meta.url);
const TABLES = /(?<=<!-- tokens -->\n)[^]*(?=<!-- \/tokens -->)/;

/** Writes what is made of the tokens: style sheets, `tokens.json`, and the tables of THEMING.md. Weak contrast ends it. */
export const standfirst = (): Plugin => ({
  name: 'standfirst',
  async build(hook) {
    const resolved = resolve(hook);
    const weak = weakPairs(resolved);
    if (weak.length > 0) {
      const why = 'Somebody will not be able to read it. Change the colour in packages/ui/tokens/brands.';
      throw new Error(`Too little contrast: ${weak.join('; ')}. ${why}`);
    }
    const write = async (name: string, text: string) =>
      hook.outputFile(name, await format(text, { filepath: name, printWidth: 120, singleQuote: true }));
    await write('src/styles/tokens.css', tokensSheet(resolved));
    for (const brand of brands.slice(1)) await write(`src/themes/${brand}.css`, brandSheet(resolved, brand));
    await write(
      'src/tokens.json',
      JSON.stringify({ ...wholeResolver(), $extensions: { 'org.standfirst': facts(resolved) } }),
    );
    const guide = readFileSync(new URL('THEMING.md', root), 'utf8');
    await write(
      'THEMING.md',
      guide.replace(TABLES, () => `\n${tokenTables(resolved, usingSheets())}\n\n`),
    );
  },
});

function resolve({ getTransforms, tokens }: BuildHook): Resolved {
  const property = (id: string) => `--sf-${id.replaceAll('.', '-')}`;
  const name = ({ brand, scheme }: Theme) => `${brand}/${scheme}`;
  const all = new Map(
    themes.map((theme) => [
      name(theme),
      new Map(
        getTransforms({ format: 'css', input: { ...theme } }).map(({ token, value }) => [
          property(token.id),
          String(value),
        ]),
      ),
    ]),
  );
  return {
    values: (theme) => all.get(name(theme)) ?? new Map(),
    purposes: new Map(Object.values(tokens).map(({ id, $description = '' }) => [property(id), $description])),
  };
}

/** For pages that show the tokens: each custom property with its value in every theme, and every contrast. */
const facts = (resolved: Resolved) => ({
  properties: [...resolved.values(themes[0]!).keys()].map((name) => ({
    name,
    for: resolved.purposes.get(name),
    values: Object.fromEntries(
      themes.map((theme) => [`${theme.brand}/${theme.scheme}`, resolved.values(theme).get(name)]),
    ),
  })),
  contrast: pairs.map((pair) => ({
    ink: pair[0],
    paper: pair[1],
    least: pair[2],
    found: Object.fromEntries(
      themes.map((theme) => [
        `${theme.brand}/${theme.scheme}`,
        Math.floor(contrast(pair, theme, resolved) * 100) / 100,
      ]),
    ),
  })),
});

const usingSheets = (): Sheet[] =>
  readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.css$/.test(path) && !/^themes\/|(^|\/)(styles|tokens)\.css$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(`src/${path}`, root), 'utf8') }));
