import { server } from 'vitest/browser';

/** What the look of letters hangs on besides our styles. */
interface Renderer {
  readonly browser: string;
  /** Widths of a sample in the families of the tokens: other fonts, other widths. */
  readonly fonts: Readonly<Record<string, number>>;
}

const FILE = 'baselines/renderer.json';
const SAMPLE = 'The ferry is back — “Who decides where the sea is?” 09:42 ÄÅéß';

/** Empty where the pictures can be compared; else why they cannot. With `--update` it writes down who took them. */
export async function whyNotComparable(): Promise<string> {
  const now = thisRenderer();
  const { readFile, writeFile } = server.commands;
  if (server.config.snapshotOptions.updateSnapshot === 'all') {
    await writeFile(FILE, `${JSON.stringify(now, null, 2)}\n`);
    return '';
  }
  // Written by the lines above.
  const before = JSON.parse(await readFile(FILE)) as Renderer;
  if (before.browser !== now.browser) return `the pictures were taken with ${before.browser}, this is ${now.browser}`;
  if (JSON.stringify(before.fonts) !== JSON.stringify(now.fonts))
    return 'the fonts of this system are not those of the pictures';
  return '';
}

function thisRenderer(): Renderer {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  const styles = getComputedStyle(document.documentElement);
  const widths = ['display', 'text', 'ui', 'code'].map((name) => {
    context.font = `32px ${styles.getPropertyValue(`--sf-font-${name}`)}`;
    return [name, Math.round(context.measureText(SAMPLE).width * 100) / 100] as const;
  });
  return { browser: browserName(), fonts: Object.fromEntries(widths) };
}

/** With the first number of its version: a mended browser of the same draws the same. */
const browserName = () => /Chrom\w+\/\d+/.exec(navigator.userAgent)?.[0] ?? navigator.userAgent;
