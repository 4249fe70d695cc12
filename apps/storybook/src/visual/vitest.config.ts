import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Page } from 'playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { BrowserCommand } from 'vitest/node';
import { HealthReporter } from '../health/health-reporter.js';
import { chromiumFlags, findChromium } from '../../../../scripts/chromium.mjs';

const executablePath = await findChromium();
const here = fileURLToPath(new URL('.', import.meta.url));

/** Settings that only whoever drives the browser can make. */
const emulateMedia: BrowserCommand<[settings: Parameters<Page['emulateMedia']>[0]]> = ({ page }, settings) =>
  page.emulateMedia(settings);

/** How the main stories look, held against pictures of how they looked. */
export default defineConfig({
  root: here,
  cacheDir: fileURLToPath(new URL('../../../../node_modules/.cache/visual', import.meta.url)),
  publicDir: '../../public',
  resolve: { tsconfigPaths: true },
  plugins: [react()],
  optimizeDeps: {
    include: ['@storybook/react-vite', 'axe-core', 'react', 'react-dom/client', 'react/jsx-dev-runtime'],
  },
  test: {
    name: 'visual',
    reporters: ['default', new HealthReporter()],
    include: ['*.visual.tsx'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      commands: { emulateMedia },
      provider: playwright({ launchOptions: { args: chromiumFlags, ...(executablePath && { executablePath }) } }),
      instances: [{ browser: 'chromium' }],
      expect: {
        toMatchScreenshot: {
          comparatorName: 'pixelmatch',
          // The same browser with the same fonts draws the same; the least change of a token is to be seen.
          comparatorOptions: { threshold: 0.02, allowedMismatchedPixels: 5 },
          resolveScreenshotPath: ({ arg, ext }) => `${here}baselines/${arg}${ext}`,
          resolveDiffPath: ({ arg, ext }) => `${here}differences/${arg}${ext}`,
        },
      },
    },
  },
});
