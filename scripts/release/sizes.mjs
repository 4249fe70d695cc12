import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { doorsOf, releasedPackages } from './packages.mjs';

const budgets = JSON.parse(readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8'));

/**
 * Bytes of every door as a reader would load it: bundled with all that it imports save peers (React, pg, vitest) and Node's own modules,
 * minified and gzipped, beside its budget. A door for tests has none.
 */
export async function measureDoors(root) {
  const doors = releasedPackages(root).flatMap((found) => doorsOf(found));
  const measured = [];
  for (const { id, file } of doors) {
    if (id.endsWith('/testing')) continue;
    measured.push({ id, bytes: await packedBytes(file, root), budget: budgetOf(id) });
  }
  const gone = Object.keys(budgets).filter((name) => !doors.some(({ id }) => id === name || matches(name, id)));
  return { measured, gone };
}

const matches = (name, id) => name.endsWith('/*') && id.startsWith(name.slice(0, -1));

/** A door's own budget, else the one of its folder (`@standfirst/formats/*`), so that a new format needs no line. */
const budgetOf = (id) => budgets[id] ?? budgets[Object.keys(budgets).find((name) => matches(name, id))];

async function packedBytes(file, root) {
  const { outputFiles } = await build({
    entryPoints: [file],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    external: ['react', 'react-dom', 'react/*', 'react-dom/*', 'vitest', 'pg', 'node:*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
