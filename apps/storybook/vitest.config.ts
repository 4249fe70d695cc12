import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { brands, themes } from './.storybook/themes.js';

const executablePath = await findChromium();

/** Each theme in both directions, and each brand by day and by night. Stories are drawn light and from left to right. */
const everyPage = [
  ...themes.flatMap(({ value }) => [`${value}/ltr`, `${value}/rtl`]).slice(1),
  ...brands.slice(1).flatMap(({ value }) => [`light/ltr/${value}`, `dark/rtl/${value}`]),
];

/** Every story in a real browser; one with a fault that axe sees, there or on another page, fails. */
export default defineConfig(({ mode }) => ({
  // Found in stories only, and so too late for the first run of a fresh clone: the tests would be reloaded under way.
  optimizeDeps: { include: ['axe-core', 'react-dom', 'storybook/test'] },
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
  test: {
    name: 'stories',
    // The deepest threads take axe seconds, on each page.
    testTimeout: mode === 'every-page' ? 300_000 : 60_000,
    env: { STORY_PAGES: (mode === 'every-page' ? everyPage : ['dark/rtl']).join() },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { args: chromiumFlags, ...(executablePath && { executablePath }) } }),
      instances: [{ browser: 'chromium' }],
    },
  },
}));
