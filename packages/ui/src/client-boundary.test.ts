import { dirname, posix } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from './testing/source-files.js';

const files = new Map(sourceFiles(/\.tsx?$/).map(({ path, text }) => [path, text]));
const isClient = (path: string) => path.includes('.client.');

test('a file says that it is for the client exactly if its name does', () => {
  for (const [path, text] of files) expect(/^\s*['"]use client['"]/.test(text), path).toBe(isClient(path));
});

test('nothing that a server loads leads to a file for the client', () => {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, target] of (files.get(path) ?? '').matchAll(/from '(\.[^']+)\.js'/g)) {
      const base = posix.join(dirname(path), target ?? '');
      visit(files.has(`${base}.ts`) ? `${base}.ts` : `${base}.tsx`);
    }
  };
  visit('index.ts');
  expect(seen.size).toBeGreaterThan(20);
  expect([...seen].filter((path) => isClient(path) || !files.has(path))).toEqual([]);
});

test('no view holds state, an effect or HTML of its own', () => {
  const offenders = [...files].filter(
    ([path, text]) =>
      !isClient(path) &&
      !/\.(test|stories)\./.test(path) &&
      /\buse(State|Effect|Reducer|Ref|LayoutEffect)\(|dangerouslySetInnerHTML|style=\{/.test(text),
  );
  expect(offenders.map(([path]) => path)).toEqual([]);
});
