import { expect, test } from 'vitest';
import type { Format } from './format.js';
import { exampleArticle } from './testing/index.js';
import { misplaced } from './testing/misplaced.js';

// Every reader is found by its folder, and tried with what its folder has.
const doors = import.meta.glob<{ format?: Format }>(['./*/index.ts', '!./testing/index.ts'], { eager: true });
const cases = import.meta.glob<string>(['./*/cases/*/input.*', './wxr/articles/cases/*/input.*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

for (const [path, { format }] of Object.entries(doors)) {
  const { read, write } = format ?? {};
  if (!format || !read) continue;
  const sources = Object.entries(cases).filter(([file]) => file.startsWith(path.replace(/index\.ts$/, '')));
  const own: [string, string][] = write ? [['its own output', write(exampleArticle).output]] : [];
  test.each([...own, ...sources])(`${format.name}: the places in %s hold what the receipt says`, (_, source) => {
    expect(misplaced(source, read(source).receipt)).toEqual([]);
  });
}
