// What each door of each package weighs where it is bundled, React left out.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { figure, table } from '../measuring.mjs';

const root = new URL('../../', import.meta.url).pathname;

async function weigh(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: `${root}bench` },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['production', 'module'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react/*', 'react-dom', 'react-dom/*', 'node:*', 'vitest'],
    outdir: '/out',
    write: false,
    logLevel: 'silent',
  });
  const all = Buffer.concat(outputFiles.map(({ contents: part }) => part));
  return [all.length, gzipSync(all, { level: 9 }).length, brotliCompressSync(all).length].map((size) =>
    figure(size / 1000),
  );
}

const parts = {
  'an article: `ArticleView`, if somebody hydrates it': "export { ArticleView } from '@standfirst/ui'",
  'a thread: `ThreadView`, if somebody hydrates it': "export { ThreadView } from '@standfirst/ui'",
  '`articleToHtml` alone': "export { articleToHtml } from '@standfirst/core'",
  '`safeUrl` alone': "export { safeUrl } from '@standfirst/core'",
  '`checkDraft` alone': "export { checkDraft } from '@standfirst/core'",
  'beside it: `PortableText` of @portabletext/react': "export { PortableText } from '@portabletext/react'",
  'beside it: `toHTML` of @portabletext/to-html': "export { toHTML } from '@portabletext/to-html'",
};

export default async function measure() {
  const rows = [];
  for (const name of ['core', 'ui', 'quotes', 'formats', 'comments']) {
    const { exports } = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8'));
    for (const door of Object.keys(exports)) {
      if (door.includes('*') || /json$|testing/.test(door)) continue;
      const place = `@standfirst/${name}${door.slice(1)}`;
      const sizes = await weigh(door.endsWith('.css') ? `import '${place}'` : `export * from '${place}'`).catch(
        () => null,
      );
      if (sizes) rows.push([`\`${place}\`${door.endsWith('.css') ? '' : ', whole'}`, ...sizes]);
    }
  }
  for (const [name, contents] of Object.entries(parts)) rows.push([name, ...(await weigh(contents))]);
  return {
    title: 'Bytes',
    text: [
      'Bundled and minified by esbuild, React not counted. An article and its thread need none of this in the reader’s browser: they are HTML and a style sheet.',
      table(['', 'kB', 'kB gzip', 'kB brotli'], rows),
    ].join('\n\n'),
  };
}
