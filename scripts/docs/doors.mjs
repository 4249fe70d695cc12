// The doors of the packages: what `exports` names, with the source file behind each.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The packages by the names of their folders, in the order in which they build on each other. */
export const packageNames = ['core', 'formats', 'quotes', 'comments', 'ui', 'desk', 'cli'];

/** `package.json` of a package. */
export const manifestOf = (name) => JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));

/** The doors with code behind them, each as `{ id, source }`: `@standfirst/core/testing` and the absolute path of its module. */
export function doorsOf(name) {
  const folder = join(root, 'packages', name);
  const manifest = manifestOf(name);
  const doors = Object.entries(manifest.exports).flatMap(([door, target]) => {
    if (typeof target === 'string' || !target?.default?.endsWith('.js')) return [];
    const path = target.default.replace('./dist/', 'src/').replace(/\.js$/, '');
    const id = manifest.name + door.slice(1);
    if (!path.includes('*')) return [{ id, path }];
    // A pattern opens the folders that have an index.
    const [before] = path.split('*');
    return readdirSync(join(folder, before), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => ({ id: id.replace('*', entry.name), path: path.replace('*', entry.name) }));
  });
  const seen = new Set();
  return doors
    .flatMap(({ id, path }) => {
      const source = [`${path}.ts`, `${path}.tsx`].map((file) => join(folder, file)).find(existsSync);
      return source === undefined ? [] : [{ id, source }];
    })
    .filter(({ id }) => !seen.has(id) && seen.add(id));
}
