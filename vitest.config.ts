import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { HealthReporter } from './apps/storybook/src/health/health-reporter.js';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  plugins: [react()],
  test: {
    reporters: ['default', ...(process.env['GITHUB_ACTIONS'] ? ['github-actions'] : []), new HealthReporter()],
    projects: [
      './apps/storybook/vitest.config.ts',
      './tests/react-18/vitest.config.ts',
      {
        extends: true,
        test: {
          name: 'unit',
          globalSetup: './packages/comments/testing/shared-postgres.ts',
          // A limit against hanging, not a measure of speed: a loaded machine may take long.
          testTimeout: 60_000,
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          globalSetup: './packages/comments/testing/shared-postgres.ts',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', 'tests/react-18/**'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
