import { defineConfig } from 'tsup';

export default defineConfig([
  {
    entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,stories}.*', '!src/**/testing/**', '!src/client/**'],
    format: ['esm'],
    bundle: false,
    target: 'node22',
    clean: true,
    silent: true,
  },
  {
    // All that a reader's browser loads: one of them on the pages that have a use for it.
    entry: {
      enhance: 'src/client/enhance-page.ts',
      try: 'src/client/try-page.ts',
    },
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
