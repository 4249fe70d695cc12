import { writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { library } from '../../tsup.config.base.js';

export default library({
  entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,test-d,stories}.{ts,tsx}', '!src/**/*.d.ts', '!src/**/testing/**'],
  async onSuccess() {
    // One file for the page; TypeScript wants a declaration beside it (`import 'x.css'` is an error without).
    await build({ entryPoints: ['src/styles.css'], outfile: 'dist/styles.css', bundle: true, minify: true });
    await writeFile('dist/styles.css.d.ts', 'export {};\n');
  },
});
