import { writeFileSync } from 'node:fs';
import { get, request } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './axe.js';
import { DemoServer } from './demo-server.js';
import { openChromium } from './open-chromium.js';

const server = new DemoServer();
let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
  const own = join(server.folder, 'My Own Page.txt');
  writeFileSync(own, 'The pier reopens\n\n“It was about time,” said Tom Reed, a fisherman.\n\nLeave a Reply\n');
  await server.start({}, [own]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

/** A page whose console and policy complaints are collected. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(server.origin + path);
  return { page, complaints };
}

const sample = '/articles/isis-strengthening';

describe('the sample', () => {
  test('stands with its headline, eight paragraphs and eight quotations, three of them direct', async () => {
    const { page, complaints } = await open('/');
    await page.getByRole('link', { name: /ISIS/ }).first().click();
    expect(new URL(page.url()).pathname).toBe(sample);
    const article = page.locator('article').first();
    expect(await article.locator('h1').count()).toBe(1);
    const quotes = await article
      .locator('[data-quote]')
      .evaluateAll((spans) => spans.map((span) => [span.id, span.textContent ?? '']));
    expect(new Set(quotes.map(([id]) => id)).size).toBe(8);
    expect(quotes.filter(([, words]) => words?.startsWith('“'))).toHaveLength(3);
    const text = await article.innerText();
    expect(text).not.toMatch(/Required fields|Leave a Reply/);
    expect(await page.locator('body').innerText()).toContain('Retold after a page of True News Source');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('tells machines who said what', async () => {
    const { page } = await open(sample);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as Record<
      string,
      unknown
    >;
    expect(data['@type']).toMatch(/NewsArticle$/);
    expect(data).not.toHaveProperty('datePublished');
    expect(data).not.toHaveProperty('author');
    expect(JSON.stringify(data)).toContain('"@type":"Quotation"');
    expect(JSON.stringify(data)).toContain('Institute for the Study of War');
    await page.context().close();
  });
});

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('a reader %s', (name, javaScriptEnabled) => {
  const words = `A thought of a reader ${name}. 👩‍👩‍👧 <b>not bold</b>`;

  test('follows "Write a response", makes a mistake, mends it, sees the comment, and sees it again after a restart', async () => {
    const { page, complaints } = await open(sample, { javaScriptEnabled });
    await page.getByRole('link', { name: 'Write a response' }).click();
    expect(new URL(page.url()).hash).toBe('#respond');
    await page.locator('#respond [name=body]').fill(words);
    // Spaces pass the browser's own check of a required field; the script's and the server's they do not.
    await page.locator('#respond [name=name]').fill('   ');
    await page.locator('#respond [name=email]').fill('nia.okoro@reader.example');
    await page.locator('#respond [type=submit]').click();
    await page.locator('#respond [name=name][aria-invalid=true]').waitFor();
    expect(await page.locator('#respond [name=body]').inputValue()).toBe(words);
    expect(await page.locator('#respond [name=email]').inputValue()).toBe('nia.okoro@reader.example');
    await page.locator('#respond [name=name]').fill('Nia Okoro');
    await page.locator('#respond [type=submit]').click();
    const comment = page.locator('[id^="comment-"]', { hasText: words }).first();
    await comment.waitFor();
    expect(await comment.innerText()).toContain('Nia Okoro');
    expect(await comment.locator('b').count()).toBe(0);
    expect(complaints.filter((line) => !line.includes('422'))).toEqual([]);

    expect(await server.stop()).toBe(0);
    await server.start();
    await page.goto(server.origin + sample);
    expect(await page.locator('[id^="comment-"]', { hasText: words }).count()).toBe(1);
    expect(await page.content()).not.toContain('nia.okoro');
    await page.context().close();
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing on any page, %s', async (colorScheme) => {
  for (const path of ['/', sample, '/articles/fenmouth-ferry', '/nowhere']) {
    for (const width of [390, 1280]) {
      const { page } = await open(path, { colorScheme, bypassCSP: true, viewport: { width, height: 900 } });
      expect(await axeViolations(page), `${path} at ${width}`).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${path} is wider than ${width}`,
      ).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  }
});

describe('the server', () => {
  test('sends the policy with every page, and no header of the input', async () => {
    for (const path of ['/', sample, '/nowhere', '/comments/v1/threads/isis-strengthening']) {
      const { headers } = await fetch(server.origin + path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
  test('answers what is not there with a page that leads on', async () => {
    const response = await fetch(`${server.origin}/articles/nothing`);
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/<h1>[\s\S]*href="\/"/);
  });
  test('tells whether it is alive and ready', async () => {
    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.origin}/readyz`)).status).toBe(200);
  });
  test('tells a client that takes it for a proxy that it is none', async () => {
    const { port } = new URL(server.origin);
    const status = await new Promise((resolve, reject) =>
      request({ host: 'localhost', port, method: 'CONNECT', path: 'news.example:443' })
        .on('connect', ({ statusCode, headers }) => resolve([statusCode, headers.allow]))
        .on('error', reject)
        .end(),
    );
    expect(status).toEqual([405, 'GET, HEAD, POST']);
  });
  test('answers under its own names alone', async () => {
    const status = await new Promise((resolve, reject) =>
      get(server.origin + sample, { headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject),
    );
    expect(status).toBe(421);
  });
  test('refuses a post from another site, and keeps the words of one that is too late', async () => {
    const response = await fetch(`${server.origin}${sample}/comments`, {
      method: 'POST',
      headers: {
        'sec-fetch-site': 'cross-site',
        origin: 'https://evil.example',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'name=x&email=x%40y.example&body=hello',
    });
    expect(response.status).toBe(403);
  });
});
