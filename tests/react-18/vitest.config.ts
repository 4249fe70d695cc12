import react from '@vitejs/plugin-react';
import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);
const manifest = require.resolve('@testing-library/react/package.json');

/** The tests of ui once more, with the oldest React that it promises to work with. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [react()],
  resolve: {
    tsconfigPaths: true,
    alias: [
      { find: /^(react|react-dom)(?=\/|$)/, replacement: new URL('node_modules/$1', import.meta.url).pathname },
      // Its ES modules go through the line above, too.
      {
        find: '@testing-library/react',
        replacement: manifest.replace('package.json', 'dist/@testing-library/react.esm.js'),
      },
    ],
  },
  test: {
    name: 'react-18',
    include: ['packages/ui/src/**/*.test.tsx', 'tests/react-18/*.test.ts'],
    setupFiles: ['tests/react-18/no-complaints.ts'],
    testTimeout: 60_000,
    server: { deps: { inline: [/@testing-library\/react/] } },
  },
});
