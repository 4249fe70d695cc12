import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, findChromium } from '../../../../scripts/chromium.mjs';

const executablePath = await findChromium();
const here = fileURLToPath(new URL('.', import.meta.url));

/** How the main stories look, held against pictures of how they looked. */
export default defineConfig({
  root: here,
  cacheDir: fileURLToPath(new URL('../../../../node_modules/.cache/visual', import.meta.url)),
  publicDir: '../../public',
  resolve: { tsconfigPaths: true },
  plugins: [react()],
  optimizeDeps: { include: ['@storybook/react-vite', 'react', 'react-dom/client', 'react/jsx-dev-runtime'] },
  test: {
    name: 'visual',
    include: ['*.visual.tsx'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
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
