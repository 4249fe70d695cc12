import { defineConfig } from '@terrazzo/cli';
import css from '@terrazzo/plugin-css';
import { pairs } from './tokens/build/contrast.js';
import { standfirst } from './tokens/build/plugin.js';
import { themes } from './tokens/build/themes.js';

const level = { 3: undefined, 4.5: 'AA', 7: 'AAA' } as const;
const lint = (least: 4.5 | 7) => ({
  level: level[least],
  pairs: pairs
    .filter((pair) => pair[2] === least)
    .map(([ink, paper]) => ({ foreground: `color.${ink}`, background: `color.${paper}` })),
});

export default defineConfig({
  tokens: ['./tokens/standfirst.resolver.json'],
  // The test that nothing is stale has it written elsewhere.
  alphabetize: false,
  outDir: process.env.STANDFIRST_TOKENS_OUT ?? './',
  plugins: [
    css({
      skipBuild: true,
      exclude: ['palette.**'],
      variableName: ({ id }) => `--sf-${id.replaceAll('.', '-')}`,
      permutations: themes.map((theme) => ({ input: { ...theme }, prepare: (text) => text })),
      transform: (token) => {
        if (token.$type === 'color') return token.$value.hex;
        const fluid = token.$extensions?.['org.standfirst.fluid'] as { from: string; at: string } | undefined;
        if (token.$type !== 'dimension' || !fluid) return undefined;
        return `clamp(${fluid.from}, ${fluid.at}, ${token.$value.value}${token.$value.unit})`;
      },
    }),
    standfirst(),
  ],
  lint: { rules: { 'a11y/min-contrast': ['error', lint(7)] } },
});
