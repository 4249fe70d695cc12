import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const packages = new URL('../packages/', import.meta.url);

describe.each(readdirSync(packages))('%s', (name) => {
  const folder = new URL(`${name}/`, packages);
  const manifest = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    name: string;
    type: string;
    files: string[];
    exports: Record<string, string | { types: string; default: string }>;
  };
  const require = createRequire(new URL('package.json', folder));

  test('has only doors that lead somewhere', () => {
    for (const [door, target] of Object.entries(manifest.exports)) {
      const paths = typeof target === 'string' ? [target] : Object.values(target);
      for (const path of paths)
        if (!path.includes('*')) expect(existsSync(new URL(path, folder)), `${door}: ${path}`).toBe(true);
    }
  });
  test('cannot be entered through the wall', () => {
    for (const path of ['dist/index.js', 'src/index.ts', 'text/furniture', 'stores/sqlite/connection']) {
      expect(() => require.resolve(`${manifest.name}/${path}`)).toThrow(/not defined by "exports"|Cannot find module/);
    }
  });
  test('exports these names', async () => {
    const target = manifest.exports['.'];
    if (typeof target !== 'object') return expect(manifest.name).toBe('@standfirst/cli'); // a command has no door for programs
    const door = (await import(
      /* @vite-ignore */ pathToFileURL(new URL(target.default, folder).pathname).href
    )) as object;
    expect(Object.keys(door).sort()).toMatchSnapshot();
  });
});
