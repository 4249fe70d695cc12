import { defineConfig } from 'tsup';

export default defineConfig([
  {
    entry: ['src/**/*.{ts,tsx}', '!src/**/*.test.*', '!src/client/**'],
    format: ['esm'],
    bundle: false,
    target: 'node22',
    clean: true,
    silent: true,
  },
  {
    // The only script that a reader's browser loads.
    entry: { enhance: 'src/client/enhance-page.ts' },
    format: ['esm'],
    outDir: 'dist/assets',
    bundle: true,
    noExternal: [/.*/],
    minify: true,
    platform: 'browser',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    treeshake: true,
    splitting: false,
    silent: true,
  },
]);
