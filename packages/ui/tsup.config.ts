import { build, transform } from 'esbuild';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { library } from '../../tsup.config.base.js';
import { unlayer } from './unlayer.js';

export default library({
  entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,test-d,stories}.{ts,tsx}', '!src/**/*.d.ts', '!src/**/testing/**'],
  async onSuccess() {
    await mkdir('dist/themes', { recursive: true });
    await writeSheet('styles');
    for (const name of await readdir('src/themes')) await writeSheet(`themes/${name.replace(/\.css$/, '')}`);
    await copyFile('src/tokens.json', 'dist/tokens.json');
  },
});

/** One file for the page, and the same without layers; TypeScript wants a declaration beside each (else TS2882). */
async function writeSheet(name: string): Promise<void> {
  const { outputFiles } = await build({ entryPoints: [`src/${name}.css`], bundle: true, write: false });
  const layered = outputFiles.map(({ text }) => text).join('');
  for (const [file, css] of [
    [`dist/${name}.css`, layered],
    [`dist/${name}.unlayered.css`, unlayer(layered)],
  ] as const) {
    await writeFile(file, (await transform(css, { loader: 'css', minify: true })).code);
    await writeFile(`${file}.d.ts`, 'export {};\n');
  }
}
