import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { axeViolations } from './axe.js';
import { DemoServer } from './demo-server.js';
import { openChromium } from './open-chromium.js';

const server = new DemoServer();
const path = '/articles/isis-strengthening';
let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
  await server.start();
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

async function open(options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  onTestFinished(() => context.close());
  await page.goto(server.origin + path);
  return { page, complaints };
}

async function write(page: Page, body: string) {
  await page.locator('#respond-body').fill(body);
  await page.getByLabel(/^Name/).fill('Nia Okoro');
  await page.getByLabel(/^Email/).fill('nia@example.com');
}

/** Selects words of the first paragraph as a reader does. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const paragraph = document.querySelector('.sf-article-body p')!;
    const range = document.createRange();
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const at = text.data.indexOf(wanted);
      if (at < 0) continue;
      range.setStart(text, at);
      range.setEnd(text, at + wanted.length);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
      return;
    }
    throw new Error(`The first paragraph does not have "${wanted}" in one piece.`);
  }, words);

test('without a script a reader responds to a quotation, and the response is collected at it', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.getByRole('link', { name: /^Respond to: ISIS is expanding/ }).click();
  expect(await page.locator('#respond-about').innerText()).toContain('ISIS is expanding its support zones');
  await write(page, 'Which maps is this based on?');
  await page.getByRole('button', { name: 'Post Comment' }).click();
  const comment = page.locator('article.sf-comment', { hasText: 'Which maps' });
  expect(await comment.locator('.sf-comment-about a').getAttribute('href')).toMatch(/^#q-[^:]+:~:text=ISIS%20is/);
  expect(await page.locator('.sf-voices-responses summary').innerText()).toBe('1 response');
  expect(await page.locator('.sf-voices-responses a').getAttribute('href')).toBe(
    `#${await comment.getAttribute('id')}`,
  );
});

test('with a script a reader selects words and responds to them, and nothing is left of the draft', async () => {
  const { page, complaints } = await open();
  await select(page, 'the last place');
  await page.getByRole('button', { name: 'Respond to these words' }).click();
  expect(await page.locator('#respond-about').innerText()).toContain('“the last place”');
  await write(page, 'Was it?');
  await page.getByRole('button', { name: 'Post Comment' }).click();
  const comment = page.locator('article.sf-comment', { hasText: 'Was it?' });
  expect(await comment.locator('.sf-comment-about a').getAttribute('href')).toMatch(/:~:text=the%20last%20place$/);
  expect(await page.locator('#respond-body').inputValue()).toBe('');
  expect(await page.locator('#respond-about').isHidden()).toBe(true);
  await page.locator('.sf-voices-responses summary').first().click();
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a reader who changes their mind responds to the whole article, with all that was typed', async () => {
  const { page } = await open();
  await page.locator('#respond-body').fill('In general.');
  await select(page, 'the last place');
  await page.getByRole('button', { name: 'Respond to these words' }).click();
  await page.reload();
  expect(await page.locator('#respond-about').innerText()).toContain('“the last place”');
  await page.getByRole('link', { name: 'Respond to the whole article' }).click();
  expect(await page.locator('#respond-about').isHidden()).toBe(true);
  expect(await page.locator('#respond-body').inputValue()).toBe('In general.');
});

test('words that the article does not have come back as a mistake, with the text kept', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  const answer = await page.request.post(`${server.origin}${path}/comments`, {
    form: { name: 'Nia', email: 'nia@example.com', body: 'Kept words.', about: '{"exact":"words of nobody"}' },
    headers: { origin: server.origin },
  });
  expect(answer.status()).toBe(422);
  const html = await answer.text();
  expect(html).toContain('send your comment again to respond to the whole article');
  expect(html).toContain('Kept words.');
  expect(html).not.toContain('words of nobody');
});
