import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is released: every folder of `packages`, with its manifest. */
export const releasedPackages = (root) =>
  readdirSync(join(root, 'packages'))
    .map((name) => ({ name, folder: join(root, 'packages', name) }))
    .filter(({ folder }) => existsSync(join(folder, 'package.json')))
    .map((found) => ({ ...found, manifest: JSON.parse(readFileSync(join(found.folder, 'package.json'), 'utf8')) }))
    .filter(({ manifest }) => !manifest.private);

/**
 * The doors of one built package: each entry of `exports` that is code or a style sheet, its patterns filled in with what
 * `dist` has. `types` and `file` are paths on this disk.
 */
export function doorsOf({ folder, manifest }) {
  const doors = Object.entries(manifest.exports).flatMap(([door, target]) => {
    if (target === null || typeof target === 'string') return [];
    if (!door.includes('*')) return [[door, target]];
    return fillPattern(folder, target.default).map((filling) => [
      door.replace('*', filling),
      { types: target.types.replaceAll('*', filling), default: target.default.replaceAll('*', filling) },
    ]);
  });
  return [...new Map(doors.reverse())].reverse().map(([door, target]) => ({
    id: `${manifest.name}${door.slice(1)}`,
    types: join(folder, target.types),
    file: join(folder, target.default),
  }));
}

/** What the star of a target stands for in the built package: names of folders, or of files before their ending. */
function fillPattern(folder, target) {
  const [before, after] = target.split('*');
  if (!existsSync(join(folder, before))) return [];
  const names = readdirSync(join(folder, before));
  const fillings = after.startsWith('/')
    ? names
    : names.filter((name) => name.endsWith(after)).map((name) => name.slice(0, -after.length));
  return fillings.filter((filling) => existsSync(join(folder, `${before}${filling}${after}`))).sort();
}
