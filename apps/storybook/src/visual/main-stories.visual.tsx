import '@standfirst/ui/styles.css';
import axe from 'axe-core';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import { pictures } from './pictures.js';
import { whyNotComparable } from './same-browser.js';
import './visual.css';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** As Playwright's; every page is set anew. */
    emulateMedia(settings: (typeof pictures)[number]['settings']): Promise<void>;
  }
}

const reason = await whyNotComparable();
if (reason) console.warn(`Pictures are not compared: ${reason}. Compare them where they were taken, or take new ones.`);

const WIDTH = 800;
/** A long page is compared as far as this; what comes after is in the pictures of its parts. */
const TALLEST = 1000;

let unmount = () => undefined as void;
afterEach(() => unmount());

test.for(pictures)('$name looks as it did, $look', async ({ name, look, settings, Story }, { task }) => {
  // For the health panel.
  Object.assign(task.meta, { storyId: Story.id, look });
  await commands.emulateMedia(settings);
  const host = document.body.appendChild(document.createElement('div'));
  host.className = 'picture';
  host.dataset['theme'] = look === 'dark' ? 'dark' : 'light';
  host.dataset['testid'] = 'picture';
  const root = createRoot(host);
  unmount = () => {
    root.unmount();
    host.remove();
  };
  await page.viewport(WIDTH, TALLEST);
  root.render(<Story />);
  await expect.poll(() => host.childElementCount).toBeGreaterThan(0);
  await Promise.all([...host.querySelectorAll('img')].map(loaded));
  // Light and dark are the business of the stories' own tests; these colours no page can ask for.
  if (look === 'forced') expect(await faultsIn(host)).toEqual([]);
  if (reason) return;
  await page.viewport(WIDTH, Math.min(TALLEST, Math.ceil(host.getBoundingClientRect().height)));
  await expect.element(page.getByTestId('picture')).toMatchScreenshot(`${name}-${look}`);
});

/** Pictures below the window wait for it. */
const loaded = async (image: HTMLImageElement) => {
  image.loading = 'eager';
  await image.decode();
};

/** Chromium paints letters in the system's colour and yet tells axe of the page's own: it is told what is painted. */
async function faultsIn(host: HTMLElement): Promise<string[]> {
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  const elements = [...host.querySelectorAll<HTMLElement>('*')];
  for (const element of elements) element.style.webkitTextFillColor = getComputedStyle(element).color;
  const { violations } = await axe.run(host, { resultTypes: ['violations'] });
  for (const element of elements) element.style.webkitTextFillColor = '';
  // A story is a part of a page: that all of a page stands in landmarks is asked of pages.
  return violations.filter(({ id }) => id !== 'region').map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
