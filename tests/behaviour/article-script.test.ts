import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArticle, quotesOf, textFragment } from '@standfirst/core';
import { QuoteView } from '@standfirst/ui';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { axeViolations } from '../axe.js';
import { openChromium } from '../open-chromium.js';
import { articlePage } from './article-page.js';
import { bundleAssets } from './bundle-assets.js';
import { contentSecurityPolicy, securityHeaders } from '@standfirst/desk';

const quoted = (quote: string, children: string) => ({ type: 'quoted', quote, open: '“', close: '”', children });
const article = parseArticle({
  type: 'article',
  schemaVersion: 1,
  id: 'harbour',
  lang: 'en',
  headline: 'The harbour',
  url: 'https://herald.example/harbour',
  agents: { lund: { kind: 'person', id: 'lund', name: 'Ada Lund', jobTitle: 'harbour master' } },
  works: { log: { kind: 'document', id: 'log', title: 'Harbour Log' } },
  quotes: {
    q1: { id: 'q1', mode: 'direct', speaker: 'lund', source: 'log' },
    q2: { id: 'q2', mode: 'indirect', speaker: 'lund' },
    q3: { id: 'q3', mode: 'direct', speaker: 'lund', origin: { by: 'rules', certainty: 'inferred' } },
  },
  body: [
    { type: 'paragraph', children: [quoted('q1', 'We never saw it,'), ' she said, ', quoted('q1', 'not one of us.')] },
    {
      type: 'paragraph',
      children: ['She added that ', { type: 'quoted', quote: 'q2', children: 'boats are fine' }, '.'],
    },
    { type: 'paragraph', children: [quoted('q3', 'Nobody asked.')] },
    { type: 'embed', url: 'https://films.example/watch/tide', provider: 'Films Example', title: 'The tide' },
    { type: 'embed', url: 'https://own.example/page', title: 'Our own' },
    { type: 'embed', url: 'https://other.example/page', title: 'Of no provider' },
  ],
});
const card = renderToStaticMarkup(createElement(QuoteView, { quote: quotesOf(article)[0]!, article }));
const policies = new Map([
  ['/open', contentSecurityPolicy.replace("frame-src 'none'", 'frame-src https://player.films.example')],
  ['/strict', contentSecurityPolicy],
  ['/plain', contentSecurityPolicy],
]);

let browser: Browser;
let origin = '';
let assets: Map<string, string>;
const server = createServer((request, response) => {
  const path = request.url ?? '';
  const asset = assets.get(path);
  if (asset !== undefined)
    return response
      .writeHead(200, { 'content-type': path.endsWith('.css') ? 'text/css' : 'text/javascript' })
      .end(asset);
  const policy = policies.get(path);
  if (policy === undefined) return response.writeHead(404).end();
  const page = articlePage(article, { styles: '/styles.css', ...(path !== '/plain' && { script: '/article.js' }) });
  response
    .writeHead(200, {
      ...securityHeaders(origin),
      'content-security-policy': policy,
      'content-type': 'text/html; charset=utf-8',
    })
    .end(page.replace('</main>', () => `${card}</main>`));
});

beforeAll(async () => {
  [browser, assets] = await Promise.all([openChromium(), bundleAssets()]);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`; // listens on a port, not on a pipe
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens a page; what leaves our own site is answered here and written down. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route(/example/, (route) => {
    outside.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<p>A film</p>' });
  });
  onTestFinished(() => context.close());
  await page.goto(origin + path);
  return { page, outside, complaints };
}

describe('an embed', () => {
  const button = 'Load from Films Example (it may follow what you do)';

  test('is a link without the script', async () => {
    const { page, outside } = await open('/plain');
    expect(await page.locator('.sf-embed button').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'The tide' }).getAttribute('href')).toBe(
      'https://films.example/watch/tide',
    );
    expect(outside).toEqual([]);
  });

  test('is loaded in a sandbox when the reader asks for it, and not before', async () => {
    const { page, outside, complaints } = await open('/open');
    const load = page.getByRole('button', { name: button });
    await load.waitFor();
    expect(outside).toEqual([]);
    await load.press('Enter');
    const frame = page.locator('iframe');
    await page.frameLocator('iframe').getByText('A film').waitFor();
    expect(outside).toEqual(['https://player.films.example/embed/tide']);
    expect(await frame.getAttribute('sandbox')).toBe('allow-scripts allow-popups');
    expect(await frame.getAttribute('title')).toBe('The tide');
    expect(await frame.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('of no provider, and of one whose frame would be of our own origin, stays a link', async () => {
    const { page } = await open('/open');
    await page.getByRole('button', { name: button }).waitFor();
    expect(await page.locator('.sf-embed button').count()).toBe(1);
  });

  test('stays a link on a page whose policy lets no frame in', async () => {
    const { page, outside } = await open('/strict');
    await page.getByRole('button', { name: button }).click();
    await page.locator('iframe').waitFor({ state: 'detached' });
    expect(await page.getByRole('link', { name: 'The tide' }).count()).toBe(1);
    expect(outside).toEqual([]);
  });
});

describe.each(['/strict', '/plain'])('a link to a quotation in pieces, on %s', (path) => {
  test('lights every piece of it and nothing else', async () => {
    const { page, complaints } = await open(path);
    const lit = () =>
      page
        .locator('.sf-article-body [data-quote]')
        .evaluateAll((pieces) => pieces.map((piece) => getComputedStyle(piece).backgroundColor !== 'rgba(0, 0, 0, 0)'));
    expect(await lit()).toEqual([false, false, false, false]);
    await page.locator('.sf-voices a[href="#q1"]').click();
    await expect.poll(lit).toEqual([true, true, false, false]);
    // The script marks them too, for an article with more quotations in pieces than the style sheet has rules for.
    expect(await page.locator('[data-sf-lit]').count()).toBe(path === '/strict' ? 2 : 0);
    await page.locator('.sf-voices a[href="#q2"]').click();
    await expect.poll(lit).toEqual([false, false, true, false]);
    expect(complaints).toEqual([]);
  });
});

/** What a reader who selects an element and copies it gets; empty where the page leaves the copy alone. */
const copyOf = (page: Page, selector: string, index = 0) =>
  page
    .locator(selector)
    .nth(index)
    .evaluate((element) => {
      getSelection()!.selectAllChildren(element);
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
      element.dispatchEvent(event);
      return event.clipboardData!.getData('text/plain');
    });

describe('a copy', () => {
  test('of somebody’s words says whose they are and where they stand', async () => {
    const { page } = await open('/strict');
    const by = `Ada Lund, harbour master, Harbour Log, The harbour, ${origin}/strict#q1`;
    expect(await copyOf(page, '[data-quote="q1"]')).toBe(`“We never saw it,” — ${by}`);
    expect(await copyOf(page, '[data-quote="q1"]', 1)).toBe(`“not one of us.” — ${by}`);
  });

  test('of words that the reporter retells, or of the reporter’s own, is left alone', async () => {
    const { page } = await open('/strict');
    expect(await copyOf(page, '[data-quote="q2"]')).toBe('');
    expect(await copyOf(page, '.sf-article-body p', 1)).toBe('');
  });

  test('names no speaker who was guessed', async () => {
    const { page } = await open('/strict');
    expect(await copyOf(page, '[data-quote="q3"]')).toBe(`“Nobody asked.” — The harbour, ${origin}/strict#q3`);
  });

  test('is one press away on a card', async () => {
    const { page } = await open('/strict');
    await page.getByRole('button', { name: 'Copy with attribution' }).click();
    await page.getByRole('status').getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `“We never saw it, not one of us.” — Ada Lund, harbour master, Harbour Log, The harbour, https://herald.example/harbour#q1${textFragment(article, 'q1')}`,
    );
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing on a page with the script, %s', async (colorScheme) => {
  const { page } = await open('/strict', { colorScheme, bypassCSP: true });
  await page.getByRole('button', { name: 'Copy with attribution' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
