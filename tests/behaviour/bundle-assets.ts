import { build } from 'esbuild';

const folder = new URL('.', import.meta.url).pathname;
const root = new URL('../../', import.meta.url).pathname;

/** The scripts and the styles that pages of these tests load, from the sources. */
export async function bundleAssets(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: {
      enhance: `${folder}enhance-entry.ts`,
      article: `${folder}enhance-article-entry.ts`,
      react: `${folder}react-entry.tsx`,
      styles: `${root}packages/ui/src/styles.css`,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    outdir: '/',
    tsconfig: `${root}tsconfig.json`,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}
