import { execFileSync } from 'node:child_process';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from './axe.js';
import { openChromium } from './open-chromium.js';
import { COMMAND, openSite, ServiceServer } from './service-server.js';

const service = new ServiceServer();
let browser: Browser;
let site: Awaited<ReturnType<typeof openSite>>;
let strict: Awaited<ReturnType<typeof openSite>>;
let stranger: Awaited<ReturnType<typeof openSite>>;

/** A page whose own styles would spoil everything that they reach. */
const story = (path: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>The ferry is back</title>
<link rel="canonical" href="${path}"><style>:root { color-scheme: light dark; font-size: 62.5% } body { margin: 2rem; font-size: 1.6rem }
p { letter-spacing: 1em } input, textarea, button { display: none !important } .standfirst-comments { --sf-rem: 1.6rem }</style></head>
<body><main><h1>The ferry is back</h1><div>It left at nine, forty-two minutes late.</div>
<script src="${service.origin}/embed.js" data-article="${path.slice(1)}" async></script>
<noscript><a href="${service.origin}/articles/${path.slice(1)}?url=${encodeURIComponent(site.origin + path)}">Read and write comments</a></noscript>
</main></body></html>`;

beforeAll(async () => {
  browser = await openChromium();
  site = await openSite(story);
  stranger = await openSite(story);
  // The page's own scripts come from nowhere, no string becomes HTML, and the service alone is let in.
  const policy = () =>
    `default-src 'none'; script-src ${service.origin}; style-src ${service.origin} 'unsafe-inline'; connect-src ${service.origin}; require-trusted-types-for 'script'; trusted-types standfirst`;
  await service.start(['--origin', site.origin, '--origin', 'http://localhost:1']);
  await service.stop();
  strict = await openSite(story, { 'content-security-policy': policy() });
  await service.start(['--origin', site.origin, '--origin', strict.origin]);
});
afterAll(async () => {
  await browser.close();
  for (const { server } of [site, strict, stranger]) server.close();
  await service.remove();
});

async function open(path: string, options: BrowserContextOptions = {}, origin = site.origin) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(origin + path);
  return { page, context, complaints, box: page.locator('.standfirst-comments') };
}

async function write(box: Locator | Page, body: string, name = 'Ada Lund') {
  await box.getByRole('textbox', { name: 'Comment' }).fill(body);
  await box.getByLabel('Name').fill(name);
  await box.getByLabel('Email').fill('ada@reader.example');
}
const send = (box: Locator | Page) => box.getByRole('button', { name: 'Post Comment' }).click();
const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement;
    return inside ? `${inside.id} ${inside.className}` : null;
  });

test('a reader makes a mistake, mends it, answers, changes their words and finds them again, on a page of another origin', async () => {
  const { page, context, complaints, box } = await open('/ferry');
  await box.getByText('Nobody has responded yet.').waitFor();
  await write(box, 'The clock said 09:42.', '');
  await send(box);
  await box.getByText('Please mend what follows').waitFor();
  expect(await focused(page)).toContain('sf-error-summary');
  expect(await box.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('The clock said 09:42.');
  await box.getByRole('link', { name: 'Enter your name' }).click();
  expect(await focused(page)).toContain('respond-name');
  await box.getByLabel('Name').fill('Ada Lund');
  await send(box);
  await box.getByText('Thank you. Your comment is published.').waitFor();
  expect(page.url()).toMatch(/\/ferry#comment-\w+$/);
  expect(await focused(page)).toMatch(/^comment-\w+/);
  expect(await box.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('');

  await box.getByRole('link', { name: 'Reply to Ada Lund' }).click();
  await box.getByText('You are answering').waitFor();
  await write(box, 'And it was right.', 'Ben Cole');
  await send(box);
  await box.locator('.sf-thread-list .sf-thread-list', { hasText: 'And it was right.' }).waitFor();
  await box.getByRole('link', { name: 'Edit your comment' }).first().click();
  await box.getByRole('heading', { name: 'Edit your comment' }).waitFor();
  await box.getByRole('textbox', { name: 'Comment' }).fill('The clock said 09:43.');
  await box.getByRole('button', { name: 'Save' }).click();
  await box.getByText('The clock said 09:43.').waitFor();

  // Another reader sees the same; only the writer's own page lets it be changed. No cookie was needed.
  await page.reload();
  await box.getByText('The clock said 09:43.').waitFor();
  expect(await box.getByRole('link', { name: 'Edit your comment' }).count()).toBe(2);
  expect(await context.cookies()).toEqual([]);
  const other = await open('/ferry');
  await other.box.getByText('The clock said 09:43.').waitFor();
  expect(await other.box.getByRole('link', { name: 'Edit your comment' }).count()).toBe(0);
  expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
});

test('whatever fails, the words stay: the service is away, comes back, and the page was reloaded in between', async () => {
  const { page, box } = await open('/away');
  await box.getByText('Nobody has responded yet.').waitFor();
  await write(box, 'Words that took an hour.');
  await service.stop();
  await send(box);
  await box.getByText('Your words are kept here').waitFor();
  expect(await box.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('Words that took an hour.');
  await service.start(['--origin', site.origin, '--origin', strict.origin]);
  await page.reload();
  await expect
    .poll(() => box.getByRole('textbox', { name: 'Comment' }).inputValue(), { timeout: 20_000 })
    .toBe('Words that took an hour.');
  await send(box);
  await box.getByText('Thank you. Your comment is published.').waitFor();
});

test('a page that forbids strings to become HTML lets only the service in, and shows the conversation', async () => {
  const { box, complaints } = await open('/strict', {}, strict.origin);
  await box.getByText('Nobody has responded yet.').waitFor();
  await write(box, 'Held to the letter.');
  await send(box);
  await box.getByText('Thank you. Your comment is published.').waitFor();
  expect(complaints).toEqual([]);
});

test('a site that is not on the list gets a link to the page of the conversation, and its console says why', async () => {
  const { box, complaints } = await open('/ferry', {}, stranger.origin);
  const link = box.getByRole('link', { name: 'Open them on a page of their own' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(/\/articles\/ferry\?/);
  expect(complaints.join('\n')).toContain(`--origin ${stranger.origin}`);
});

test('without JavaScript the link leads to the same conversation and its form, and back to the story', async () => {
  const { page } = await open('/plain', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Read and write comments' }).click();
  await write(page, 'Without a script.', '');
  await page.getByLabel('Email').fill('ada');
  await page.locator('form').evaluate((form) => ((form as HTMLFormElement).noValidate = true));
  await send(page);
  await page.getByText('Please mend what follows').waitFor();
  expect(await page.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('Without a script.');
  await write(page, 'Without a script.');
  await send(page);
  await page.getByText('Thank you. Your comment is published.').waitFor();
  await page.getByRole('link', { name: 'Reply to Ada Lund' }).click();
  await page.getByText('You are answering').waitFor();
  await page.getByRole('link', { name: 'Report the comment' }).count();
  await page.getByRole('link', { name: 'Back to the story' }).click();
  expect(page.url()).toBe(`${site.origin}/plain`);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing on the page, in the box and on the service, %s',
  async (colorScheme) => {
    for (const width of [390, 1280]) {
      const { page, box } = await open('/ferry', { colorScheme, viewport: { width, height: 900 } });
      await box.getByText('The clock said 09:43.').waitFor();
      await send(box);
      await box.getByText('Please mend what follows').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.goto(`${service.origin}/articles/ferry?url=${encodeURIComponent(`${site.origin}/ferry`)}`);
      expect(await axeViolations(page)).toEqual([]);
    }
  },
);

test('the service ends what runs, says nothing secret, and makes links for more editors while it runs', async () => {
  const [, code = ''] = /sign-in#([\w-]{43})/.exec(service.output) ?? [];
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${service.origin}/desk/sign-in#${code}`);
  await page.waitForURL('**/desk');
  await page.goto(`${service.origin}/desk/threads`);
  await page.getByRole('link', { name: 'The ferry is back (ferry)' }).waitFor();
  const args = ['desk', '--db', service.database, '--url', service.origin, '--sign-in', 'kim'];
  const link = execFileSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' }).trim();
  const kim = await (await browser.newContext()).newPage();
  await kim.goto(link);
  await kim.getByText('Signed in as kim').waitFor();
  expect(await service.stop()).toBe(0);
  expect(service.notes).not.toMatch(/ada@|Words that took|sign-in#/);
});
