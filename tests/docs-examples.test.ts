import { build, type Plugin } from 'esbuild';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { doorsOf, packageNames, root } from '../scripts/docs/doors.mjs';
import { readExamples, runnable, sourceOf, type Example } from '../scripts/docs/examples.mjs';
import { compilerOptions } from '../scripts/docs/public-names.mjs';

const cache = join(root, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = ['README.md', 'docs/scaling.md', ...packageNames.map((name) => `packages/${name}/README.md`)];

const readmes = pages.map((page) => {
  const { blocks, files } = readExamples(readFileSync(join(root, page), 'utf8'));
  const written = files.map((file) => ({ ...file, source: join(folder, page.replace(/\W/g, '-'), file.path) }));
  for (const { source, ...file } of written) {
    mkdirSync(dirname(source), { recursive: true });
    writeFileSync(source, sourceOf(file));
  }
  return { page, blocks, files: written };
});

test('every example of the READMEs compiles', () => {
  const files = readmes.flatMap(({ page, files: own }) => own.map((file) => ({ page, ...file })));
  const program = ts.createProgram(
    files.map(({ source }) => source),
    // As strict as `strict`; the repository itself goes one option further.
    { ...compilerOptions(), moduleDetection: ts.ModuleDetectionKind.Force, exactOptionalPropertyTypes: false },
  );
  const mistakes = files.flatMap(({ page, source, lines }) => {
    const file = program.getSourceFile(source)!;
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((mistake) => {
      const { line } = file.getLineAndCharacterOfPosition(mistake.start ?? 0);
      const text = ts.flattenDiagnosticMessageText(mistake.messageText, '\n');
      return `${page}:${lines[line]?.at}: ${text}`;
    });
  });
  expect(mistakes).toEqual([]);
});

describe.each(readmes)('$page', ({ files, blocks }) => {
  test('names a reason for each example that is not checked', () => {
    const known = /^(?:continues|no-check \S+ \S.+)?$/;
    expect(blocks.filter(({ info }) => !known.test(info)).map(({ line, info }) => `line ${line}: ${info}`)).toEqual([]);
  });
  test.each(files.filter(({ runs }) => runs))('does what it says in line $line', async (file) => {
    expect(await printed(file)).toBe(file.output);
  });
});

// Files below node_modules are not led by `paths`; what is built may be older than what is written.
const sources = new Map(packageNames.flatMap((name) => doorsOf(name).map(({ id, source }) => [id, source] as const)));
const fromSources: Plugin = {
  name: 'sources',
  setup({ onResolve }) {
    onResolve({ filter: /^@standfirst\// }, ({ path }) => {
      const source = sources.get(path);
      return source === undefined ? undefined : { path: source };
    });
  },
};

/** Runs an example against the sources, in a process of its own. */
async function printed(file: Example & { source: string }): Promise<string> {
  const entry = file.source.replace(/\.tsx?$/, '.run.tsx');
  const outfile = file.source.replace(/\.tsx?$/, '.run.mjs');
  writeFileSync(entry, runnable(file));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    tsconfig: join(root, 'tsconfig.json'),
    plugins: [fromSources],
    external: ['react', 'react-dom', 'hono', '@hono/node-server', 'valibot', 'vitest'],
    loader: { '.css': 'empty' },
    logLevel: 'silent',
  });
  return (await promisify(execFile)(process.execPath, [outfile], { cwd: folder, timeout: 15_000 })).stdout;
}
