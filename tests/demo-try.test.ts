import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './axe.js';
import { DemoServer } from './demo-server.js';
import { openChromium } from './open-chromium.js';

const server = new DemoServer();
let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
  await server.start();
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

const pasted = `The ferry is back

“We never saw it coming,” said Ada Lund, the harbour master. “The boats are <b>fine</b>,” she added.

Tom Reed, a fisherman, said that nobody had asked him.

Leave a Reply
`;
const post = (body: string | URLSearchParams, headers: Record<string, string> = {}) =>
  fetch(`${server.origin}/try`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: body.toString(),
  });

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('a reader %s', (_, javaScriptEnabled) => {
  test('finds the sample read, pastes a page, corrects a speaker, and takes the JSON', async () => {
    const { page, complaints } = await open('/', { javaScriptEnabled, acceptDownloads: true });
    await page.getByRole('link', { name: 'Try your own page' }).first().click();
    expect(await page.locator('[data-said]').count()).toBe(8);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('.try-source del').allTextContents()).toContain('Leave a Reply');

    await page.getByLabel('The text of a page').fill(pasted);
    await page.getByRole('button', { name: 'Read this page' }).click();
    await page.getByRole('heading', { name: 'The ferry is back' }).waitFor();
    expect(await page.locator('.try-source').innerText()).toContain('reply heading');
    expect(await page.locator('.try-article b').count()).toBe(0);
    expect(await page.locator('.try-speaker').allTextContents()).toEqual(['Ada Lund', 'Ada Lund', 'Tom Reed']);

    const second = page.locator('[data-said]').nth(1);
    await second.getByText('Correct the speaker').click();
    await second.getByLabel('Who says it').fill('the mayor of Holm');
    await second.getByLabel(/If the name is new/).selectOption('unnamed');
    await second.getByRole('button', { name: 'Set the speaker' }).click();
    await page.getByText('set by you').waitFor();
    expect(await page.locator('.try-speaker').allTextContents()).toEqual(['Ada Lund', 'the mayor of Holm', 'Tom Reed']);
    expect(new URL(page.url()).hash).toMatch(/^#said-/);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download Standfirst article (JSON)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.json$/i);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const article = JSON.parse(Buffer.concat(chunks).toString()) as { type: string; quotes: object };
    expect(article.type).toBe('article');
    expect(JSON.stringify(article.quotes)).toContain('{"by":"editor"}');
    await page.getByText('Show the text').click();
    expect(JSON.parse((await page.locator('#try-output-text').textContent()) ?? '')).toEqual(article);

    await page.getByRole('button', { name: 'Show Plain text' }).click();
    await page.getByRole('heading', { name: 'Plain text' }).waitFor();
    expect(await page.locator('#try-output-text').innerText()).toContain('“We never saw it coming,” said Ada Lund');
    // What was corrected is still there.
    expect(await page.locator('.try-speaker').allTextContents()).toContain('the mayor of Holm');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('is told in three sentences what is wrong, and keeps the words', async () => {
    const { page } = await open('/try', { javaScriptEnabled });
    const box = page.getByLabel('The text of a page');
    for (const [words, problem] of [
      ['   ', /There is no text here\./],
      ['%PDF-1.7 and so on', /This is no text\./],
    ] as const) {
      await box.fill(words);
      await page.getByRole('button', { name: 'Read this page' }).click();
      const text = await page.getByRole('alert').filter({ hasText: problem }).innerText();
      expect(text.match(/[.!?](?=\s|$)/g)).toHaveLength(3);
      expect(await box.inputValue()).toBe(words);
      expect(await page.title()).toMatch(/^Error: /);
    }
    await box.fill(`Headline\n\n${'“Words,” said Ada Lund. '.repeat(45_000)}`);
    await page.getByRole('button', { name: 'Read this page' }).click();
    await page.getByRole('alert').filter({ hasText: 'longer than 1 MB' }).waitFor();
    expect(await box.inputValue()).toMatch(/^Headline\n\n“Words,” said Ada Lund\. /);
    await page.context().close();
  });
});

test('pointing at a quotation, or moving the focus to it, lights its speaker and its cue', async () => {
  const { page } = await open('/try');
  const lit = () => page.locator('[data-lit]').allTextContents();
  await page.locator('.try-article [data-quote]').nth(2).hover();
  expect((await lit()).slice(0, 3)).toEqual([
    '“ISIS is expanding its support zones and scaling up its attack campaign,”',
    'said',
    'the report from the Institute for the Study of War',
  ]);
  expect(await page.locator('[data-said][data-lit]').count()).toBe(1);
  await page.locator('.try-title').hover();
  expect(await lit()).toEqual([]);
  await page.locator('[data-said] a').nth(3).focus();
  expect((await lit()).slice(0, 2)).toEqual(['the alliance', 'announced']);
  await page.context().close();
});

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('what became of a page, %s', (_, javaScriptEnabled) => {
  test('is told in sentences that lead to its place, and back, by keyboard', async () => {
    const { page } = await open('/try', { javaScriptEnabled });
    const receipt = page.locator('.try-receipt');
    await receipt.getByRole('link', { name: '“Leave a Reply”' }).focus();
    await page.keyboard.press('Enter');
    const mark = page.locator('.try-source del:target');
    expect(await mark.textContent()).toBe('Leave a Reply');
    await page.getByRole('link', { name: 'left out: reply heading' }).focus();
    await page.keyboard.press('Enter');
    expect(await receipt.locator('li:target').innerText()).toBe(
      '“Leave a Reply” is no part of the article: reply heading.',
    );
    await page.context().close();
  });
  test('is found out for other formats, and read as what the reader says', async () => {
    const { page } = await open('/try', { javaScriptEnabled });
    const box = page.getByLabel('The text of a page');
    const read = async () => {
      await page.getByRole('button', { name: 'Read this page' }).click();
      await page.getByText(/^Read as /).waitFor();
      return page.getByText(/^Read as /).innerText();
    };
    await box.fill('---\ntitle: The ferry is back\n---\n\n> We sail at six.\n');
    expect(await read()).toBe('Read as Markdown, told by its content.');
    expect(await page.locator('.try-article blockquote').innerText()).toBe('We sail at six.');
    await box.fill('<article><h1>The ferry is back</h1><p>It left at <b>noon</b>.</p></article>');
    expect(await read()).toMatch(/^Read as .*HTML.*, told by its content\.$/);
    expect(await page.locator('.try-article strong').innerText()).toBe('noon');
    await page.getByLabel('It is', { exact: true }).selectOption('text');
    expect(await read()).toBe('Read as Plain text, as you said.');
    expect(await page.getByLabel('It is', { exact: true }).inputValue()).toBe('text');
    expect(await page.locator('.try-receipt').innerText()).toContain('The source looks like HTML or XML.');
    await page.context().close();
  });
});

test('each format is a file to keep, told to be text, with what it does not carry beside it', async () => {
  const { page } = await open('/try');
  const names = await page
    .locator('.try-forms button[name="as"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLButtonElement).value));
  expect(names).toEqual(expect.arrayContaining(['email-html', 'html', 'json', 'json-ld', 'markdown', 'rss', 'text']));
  for (const name of names) {
    const answer = await post(new URLSearchParams({ page: pasted, as: name }));
    expect(answer.headers.get('content-type'), name).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('content-disposition'), name).toMatch(/^attachment; filename="[a-z0-9-]+\.[a-z]+"$/i);
    expect(await answer.text(), name).toContain('The ferry is back');
  }
  const text = page.locator('.try-forms li').filter({ hasText: 'Plain text' });
  await text.getByText(/things it does not carry/).click();
  expect(await text.innerText()).toContain('is not in the output');
  await page.context().close();
});

test('copies the article where the browser allows it', async () => {
  const { page, complaints } = await open('/try', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy all of it' }).click();
  await page.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(copied)).toMatchObject({ type: 'article' });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each(['light', 'dark'] as const)('axe finds nothing on /try, %s', async (colorScheme) => {
  for (const width of [390, 1280]) {
    const { page } = await open('/try', { colorScheme, bypassCSP: true, viewport: { width, height: 900 } });
    for (const summary of await page.locator('.try summary').all()) await summary.click();
    await page.locator('.try-article [data-quote]').nth(2).hover();
    expect(await axeViolations(page), `at ${width}`).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, `wider than ${width}`).toBeLessThanOrEqual(0);
    await page.locator('#try-page').fill(' ');
    await page.getByRole('button', { name: 'Read this page' }).click();
    await page.getByRole('alert').waitFor();
    expect(await axeViolations(page), `with a mistake at ${width}`).toEqual([]);
    await page.context().close();
  }
});

describe('POST /try', () => {
  test('refuses other sites without showing their text, and takes a program’s', async () => {
    const foreign = await post(new URLSearchParams({ page: pasted }), {
      'sec-fetch-site': 'cross-site',
      origin: 'https://evil.example',
    });
    expect(foreign.status).toBe(403);
    expect(await foreign.text()).not.toContain('Ada Lund');
    const own = await post(new URLSearchParams({ page: pasted }));
    expect(own.status).toBe(200);
    expect(own.headers.get('cache-control')).toBe('no-store');
    expect(own.headers.get('content-security-policy')).toContain("trusted-types 'none'");
  });
  test('takes nothing but a plain form', async () => {
    expect((await post('{}', { 'content-type': 'application/json' })).status).toBe(415);
    expect((await post('page=x', { 'content-encoding': 'gzip' })).status).toBe(415);
    expect((await fetch(`${server.origin}/try`, { method: 'PUT' })).status).toBe(405);
  });
  test('reads no more than 1 MiB, whatever is sent', async () => {
    expect((await post(`page=Headline%0A%0A${'a'.repeat(1_048_000)}`)).status).toBe(200);
    expect((await post(`page=Headline%0A%0A${'a'.repeat(1_049_000)}`)).status).toBe(413);
  });
  test('gives back markup as text', async () => {
    const attack =
      '</textarea></pre><script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n“Hm,” said <b>Ada</b>.';
    const html = await (await post(new URLSearchParams({ page: attack, 'speaker.x"><script>': 'y' }))).text();
    expect(html).not.toMatch(/<script>|<img src=x|<b>/);
  });
});

describe('the feeds', () => {
  test('are named in the head of every page', async () => {
    for (const path of ['/', '/articles/isis-strengthening', '/try']) {
      const html = await (await fetch(server.origin + path)).text();
      expect(html).toContain('<link rel="alternate" type="application/rss+xml"');
      expect(html).toContain('<link rel="alternate" type="application/feed+json"');
    }
  });
  test('RSS is well-formed, has every story whole, and dates only where they are known', async () => {
    const response = await fetch(`${server.origin}/feed.xml`);
    expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
    const { page } = await open('/', { bypassCSP: true });
    const items = await page.evaluate(
      (xml) => {
        const feed = new DOMParser().parseFromString(xml, 'application/xml');
        if (feed.querySelector('parsererror')) throw new Error(feed.querySelector('parsererror')?.textContent ?? '');
        return [...feed.querySelectorAll('channel > item')].map((item) => ({
          link: item.querySelector('link')?.textContent,
          dated: item.querySelector('pubDate')?.textContent,
          html: item.getElementsByTagName('content:encoded')[0]?.textContent ?? '',
        }));
      },
      await response.text(),
    );
    await page.context().close();
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({ link: `${server.origin}/articles/isis-strengthening`, dated: undefined });
    expect(items[0]?.html).toContain('<span data-quote="q-4cfljh67st">that Baghuz');
    const words = items[0]?.html.replace(/<[^>]+>/g, '').trim();
    expect(words).toMatch(/^Last month US forces[\s\S]*88,000 Sq\. Km\.$/);
    expect(items[1]).toMatchObject({ dated: 'Fri, 06 Mar 2026 08:15:00 GMT' });
    expect(items[1]?.html).not.toMatch(/(?:src|href)="\//);
  });
  test('JSON Feed says who says what, and neither feed has an address of a person', async () => {
    const response = await fetch(`${server.origin}/feed.json`);
    expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    const text = await response.text();
    const feed = JSON.parse(text) as { items: { _standfirst: { quotations: { speaker: string; url: string }[] } }[] };
    expect(feed.items[0]?._standfirst.quotations).toHaveLength(8);
    expect(feed.items[0]?._standfirst.quotations[2]).toMatchObject({ speaker: 'Institute for the Study of War' });
    for (const feedText of [text, await (await fetch(`${server.origin}/feed.xml`)).text()]) {
      expect(feedText).not.toMatch(/[\w.]@[\w.]/);
    }
  });
});

describe('the server keeps', () => {
  test('what a page’s reader has already: HEAD and 304 on every page', async () => {
    for (const path of ['/articles/isis-strengthening', '/try', '/feed.xml', '/feed.json']) {
      const head = await fetch(server.origin + path, { method: 'HEAD' });
      expect(head.status, path).toBe(200);
      expect(await head.text()).toBe('');
      const etag = head.headers.get('etag') ?? '';
      expect(etag, path).not.toBe('');
      const again = await fetch(server.origin + path, { headers: { 'if-none-match': etag } });
      expect(again.status, path).toBe(304);
      expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });
  test('a comment that it has acknowledged, even when it is killed the next moment', async () => {
    const words = [1, 2, 3, 4, 5].map((count) => `A comment before the end, ${count}.`);
    for (const body of words) {
      const answer = await fetch(`${server.origin}/articles/isis-strengthening/comments`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ name: 'Nia Okoro', email: 'nia@reader.example', body }).toString(),
      });
      expect(answer.status).toBe(303);
    }
    await server.stop('SIGKILL');
    await server.start();
    const html = await (await fetch(`${server.origin}/articles/isis-strengthening`)).text();
    for (const body of words) expect(html).toContain(body);
  });
  test('an end without a loss when it is asked to stop', async () => {
    expect(await server.stop('SIGTERM')).toBe(0);
    await server.start();
    expect((await fetch(`${server.origin}/readyz`)).status).toBe(200);
  });
});
