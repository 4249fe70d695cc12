import { build, type BuildOptions } from 'esbuild';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { forShadowRoot } from './for-shadow-root.js';
import { library } from '../../tsup.config.base.js';

const shared: BuildOptions = {
  outdir: 'dist/assets',
  entryNames: '[name]',
  bundle: true,
  minify: true,
  target: ['chrome111', 'firefox115', 'safari16.4'],
  logLevel: 'warning',
};
const styles = ['desk-page', 'service-page', 'embed'].map((name) => `src/styles/${name}.css`);

export default library({
  entry: [
    'src/**/*.{ts,tsx}',
    '!src/**/*.{test,test-d,stories}.{ts,tsx}',
    '!src/**/*.d.ts',
    '!src/**/testing/**',
    '!src/client/**',
  ],
  /** The files that a browser loads; each stands for itself. */
  async onSuccess() {
    const pages = ['src/client/desk-page.ts', 'src/client/sign-in-page.ts', ...styles];
    await build({ ...shared, entryPoints: pages, format: 'esm' });
    // A plain script: only those know which tag they came from.
    await build({ ...shared, entryPoints: ['src/client/embed.ts'], format: 'iife' });
    const embed = 'dist/assets/embed.css';
    await writeFile(embed, forShadowRoot(await readFile(embed, 'utf8')));
    await copyFile('src/styles/icon.svg', 'dist/assets/icon.svg');
    await copyFile('src/styles/readers.css', 'dist/readers.css');
    await writeFile('dist/readers.css.d.ts', 'export {};\n');
  },
});
