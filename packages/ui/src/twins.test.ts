import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const folders = (url: URL) =>
  readdirSync(url, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const core = new URL('../../core/src/', import.meta.url);

test.each(['blocks', 'inlines'])('every folder in %s has the name of a folder in core', (noun) => {
  const twins = new Set(folders(new URL(`${noun}/`, core)));
  expect(folders(new URL(`${noun}/`, import.meta.url)).filter((name) => !twins.has(name))).toEqual([]);
});

test.each(['article', 'quote', 'comment'])('%s is a noun of core too', (noun) => {
  expect(existsSync(new URL(noun, core))).toBe(true);
});

test.each(folders(new URL('blocks/', import.meta.url)))(
  '%s has its view, its test and its stories together',
  (kind) => {
    const names = readdirSync(new URL(`blocks/${kind}/`, import.meta.url));
    expect(names).toContain(`draw-${kind}.tsx`);
    expect(names).toContain(`${kind}-view.test.tsx`);
    expect(names).toContain(`${kind}-view.stories.tsx`);
  },
);
