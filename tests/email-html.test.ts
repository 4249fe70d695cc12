import { write } from '@standfirst/formats/email-html';
import { exampleArticle } from '@standfirst/formats/testing';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from './axe.js';
import { openChromium } from './open-chromium.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

const body = exampleArticle.body.filter(({ type }) => type !== 'gate');
const { output } = write({ ...exampleArticle, body });

// The program that shows the mail brings the landmarks of the page.
const OF_THE_CLIENT = /^(?:region|landmark-one-main):/;

test.each([
  [390, 'light'],
  [1280, 'dark'],
] as const)('axe finds nothing in a mail with every kind, %i pixels wide, %s', async (width, colorScheme) => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.route('https://**', (route) => route.abort());
  await page.setContent(output);
  expect((await axeViolations(page)).filter((line) => !OF_THE_CLIENT.test(line))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await context.close();
});
