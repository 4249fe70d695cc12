import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Health } from './health.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const file = join(root, 'node_modules/.cache/standfirst/story-health.json');

/** What the runs on this machine wrote down; `undefined` before the first. */
export const readHealth = (): Health | undefined =>
  // Written by `writeHealth` alone.
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Health) : undefined;

/** Adds results to those of earlier runs: a run of a few stories says nothing of the others. */
export function writeHealth(found: Partial<Health>): void {
  const before = readHealth();
  mkdirSync(dirname(file), { recursive: true });
  const all = {
    stories: { ...before?.stories, ...found.stories },
    pictures: { ...before?.pictures, ...found.pictures },
  };
  writeFileSync(file, JSON.stringify(all));
}

/** The files that a story's result hangs on. */
export const sourceFiles = (): string[] =>
  globSync(['packages/{core,ui}/src/**/*.{ts,tsx,css}', 'apps/storybook/{.storybook,stories}/**/*.{ts,tsx,css}'], {
    cwd: root,
  })
    .filter((path) => !/\.(test|test-d)\.tsx?$/.test(path))
    .sort()
    .map((path) => join(root, path));

/** A name for these files as they are now: another content, another name. */
export function sourcesNow(files: readonly string[] = sourceFiles()): string {
  const hash = createHash('sha256');
  for (const path of files) hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest('base64url').slice(0, 12);
}
