import { build } from 'esbuild';
import { copyFile } from 'node:fs/promises';
import { library } from '../../tsup.config.base.js';

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
    await build({
      entryPoints: ['src/client/desk-page.ts', 'src/client/sign-in-page.ts', 'src/styles/desk-page.css'],
      outdir: 'dist/assets',
      entryNames: '[name]',
      bundle: true,
      minify: true,
      format: 'esm',
      target: ['chrome111', 'firefox115', 'safari16.4'],
      logLevel: 'warning',
    });
    await copyFile('src/styles/icon.svg', 'dist/assets/icon.svg');
  },
});
