import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where the setup script puts a Chromium of its own (Linux on x64 only); a folder of npm's, outside the lockfile. */
export const ownChromium = join(root, 'node_modules', '.cache', 'chromium');

/** What Chromium needs to run without a display, as root too, and without asking the network for anything. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The path of a Chromium for browser tests, or `undefined`: the one that STANDFIRST_CHROMIUM names (`own` asks for the
 * one below), an installed one, Playwright's, and at last the one that the setup script fetched from npm.
 */
export async function findChromium() {
  const named = process.env.STANDFIRST_CHROMIUM;
  if (named && named !== 'own') return named;
  const installed = PLACES.find((path) => existsSync(path));
  if (installed && named !== 'own') return installed;
  if (named !== 'own') {
    const { chromium } = await import('playwright');
    if (existsSync(chromium.executablePath())) return chromium.executablePath();
  }
  const entry = join(ownChromium, 'node_modules', '@sparticuz', 'chromium');
  if (!existsSync(entry)) return undefined;
  const require = createRequire(join(ownChromium, 'package.json'));
  const { default: packed } = await import(pathToFileURL(require.resolve('@sparticuz/chromium')).href);
  return packed.executablePath();
}
