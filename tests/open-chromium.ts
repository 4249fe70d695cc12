import { chromium, type Browser } from 'playwright';
import { chromiumFlags, findChromium } from '../scripts/chromium.mjs';

/** A real Chromium, as the setup script found it; what it is to be told besides stands in `flags`. */
export async function openChromium(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = await findChromium();
  if (!executablePath) {
    throw new Error(
      'No Chromium was found. The browser tests cannot run without one. Run `node scripts/setup.mjs --browser`, or name one in STANDFIRST_CHROMIUM.',
    );
  }
  return chromium.launch({ executablePath, args: [...chromiumFlags, ...flags] });
}
