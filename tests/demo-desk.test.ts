import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './axe.js';
import { article, DeskServer } from './desk-server.js';
import { openChromium } from './open-chromium.js';

const server = new DeskServer();
let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
  await server.begin();
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

/** An editor's page; complaints are collected. */
async function signIn(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await server.begin();
  if (options.javaScriptEnabled === false) {
    await page.goto(`${server.origin}/desk/sign-in`);
    await page.getByLabel('Code').fill(server.link);
    await page.getByRole('button', { name: 'Sign in' }).click();
  } else {
    await page.goto(server.link);
  }
  await page.waitForURL('**/desk');
  return { page, complaints };
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('an editor %s', (name, javaScriptEnabled) => {
  test('signs in by the link, publishes what waits, sees it on the page, and undoes it', async () => {
    await server.comment(`Ada Lund ${name}`, `The harbour clock is wrong, says a reader ${name}.`);
    const { page, complaints } = await signIn({ javaScriptEnabled });
    const item = page.locator('.desk-item', { hasText: `Ada Lund ${name}` });
    expect(await item.innerText()).toContain('Every comment of this conversation is read beforehand');
    expect(await item.getByRole('link', { name: /ISIS/ }).first().getAttribute('href')).toContain(article);
    await item.locator('summary').click();
    await item.getByRole('textbox', { name: 'Note for colleagues' }).fill('A regular of ours');
    await item.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Published: 1 / 1').waitFor();
    expect(await (await fetch(server.origin + article)).text()).toContain(`says a reader ${name}.`);

    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Held for review: 1 / 1').waitFor();
    expect(await (await fetch(server.origin + article)).text()).not.toContain(`says a reader ${name}.`);

    await page
      .locator('.desk-item', { hasText: `Ada Lund ${name}` })
      .getByRole('link', { name: 'History' })
      .click();
    await page.getByRole('heading', { name: 'What was done' }).waitFor();
    const history = await page.locator('main').innerText();
    expect(history).toMatch(/published by editor \(waiting → published\)/);
    expect(history).toContain('A regular of ours');
    expect(await page.content()).not.toContain('@reader.example');

    await page.getByRole('link', { name: 'Log' }).click();
    expect(await page.locator('tbody').innerText()).toMatch(/editor\s+published[\s\S]*waiting\s+published/);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto(`${server.origin}/desk`);
    expect(new URL(page.url()).pathname).toBe('/desk/sign-in');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test('many are decided at once, each by itself: one that has changed in the meantime does not keep the others', async () => {
  for (const name of ['Ben One', 'Ben Two', 'Ben Three'])
    await server.comment(name, `Something that ${name} alone would say.`);
  const { page } = await signIn();
  const other = await page.context().newPage();
  await other.goto(`${server.origin}/desk`);
  await other.locator('.desk-item', { hasText: 'Ben Two' }).getByRole('button', { name: 'Spam' }).click();
  await other.getByText('Marked as spam: 1 / 1').waitFor();

  for (const name of ['Ben One', 'Ben Two', 'Ben Three'])
    await page.locator('.desk-item', { hasText: name }).getByRole('checkbox').check();
  await page.locator('#bulk').getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Published: 2 / 3').waitFor();
  const told = await page.locator('.desk-notice').innerText();
  expect(told).toMatch(/Ben One\s*: done/);
  expect(told).toMatch(/Ben Two\s*: not done: somebody else has decided/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Held for review: 2 / 2').waitFor();
  await page.context().close();
});

test('what is removed says why, and nothing is removed without a reason', async () => {
  await server.comment('Cem Ray', 'A word that should not stand here.');
  const { page } = await signIn();
  const act = (button: string) =>
    page.locator('.desk-item', { hasText: 'Cem Ray' }).getByRole('button', { name: button }).click();
  await act('Publish');
  await page.goto(`${server.origin}/desk?state=published`);
  await act('Remove');
  await page.getByText('choose the reason that readers are shown').waitFor();
  const item = page.locator('.desk-item', { hasText: 'Cem Ray' });
  await page.goto(`${server.origin}/desk?state=published`);
  await item.locator('summary').click();
  await item.getByRole('combobox').selectOption('abuse');
  await act('Remove');
  await page.getByText('Removed: 1 / 1').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Published: 1 / 1').waitFor();
  await page.context().close();
});

test('the settings of a thread close it, and a day that the calendar does not have is told', async () => {
  const { page } = await signIn({ javaScriptEnabled: false });
  await page.goto(`${server.origin}/desk/threads`);
  await page.getByRole('link', { name: /ISIS/ }).click();
  await page.getByLabel('The conversation is').selectOption('closed');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved. It holds from now on.').waitFor();
  await page.goto(server.origin + article);
  expect(await page.locator('#respond').innerText()).toContain('Comments are closed');
  await page.goto(`${server.origin}/desk/threads/isis-strengthening`);
  await page.getByLabel('The conversation is').selectOption('');
  await page.getByRole('button', { name: 'Save' }).click();

  const cookie = await cookieOf(page);
  const wrong = await server.post(
    '/desk/threads/isis-strengthening',
    { closesOn: '2027-02-31' },
    { ...server.own, cookie },
  );
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('Enter a day such as 2027-01-31');
  await page.context().close();
});

test('words and domains are added and taken out; what can be found in no text comes back to be mended', async () => {
  const { page } = await signIn({ javaScriptEnabled: false });
  await page.goto(`${server.origin}/desk/lists`);
  await page.getByLabel('Entries').fill('moonshine\n!!!');
  await page.getByRole('button', { name: 'Add' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('!!!');
  expect(await page.getByLabel('Entries').inputValue()).toBe('!!!');
  await page.getByLabel('moonshine').check();
  await page.getByRole('button', { name: 'Take out' }).click();
  await page.getByText('The lists are changed.').waitFor();
  expect(await page.getByLabel('moonshine').count()).toBe(0);
  await page.context().close();
});

const cookieOf = async (page: Page) =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');

test('an editor moves with the keys j, k and x while the focus is in the list, and the help says so', async () => {
  await server.comment('Dora Key', 'The first of two for the keys.');
  await server.comment('Emil Key', 'The second of the two for the keys.');
  const { page } = await signIn();
  await page.getByText('Keys, while the focus is in the list').waitFor();
  const first = page.locator('.desk-item').first();
  await first.getByRole('checkbox').focus();
  await page.keyboard.press('j');
  expect(
    await page
      .locator('.desk-item')
      .nth(1)
      .evaluate((item) => item === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('x');
  expect(await page.locator('.desk-item').nth(1).getByRole('checkbox').isChecked()).toBe(true);
  await page.keyboard.press('k');
  expect(await first.evaluate((item) => item === document.activeElement)).toBe(true);
  await page.context().close();
});

test.each(['light', 'dark'] as const)('axe finds nothing on any page of the desk, %s', async (colorScheme) => {
  await server.comment(`Finn ${colorScheme}`, `A comment to be looked at, ${colorScheme}.`);
  const { page } = await signIn({ colorScheme, bypassCSP: true });
  const history = (await page.locator('[data-desk-history]').first().getAttribute('href')) ?? '';
  const paths = ['/desk', '/desk/threads', '/desk/threads/isis-strengthening', '/desk/lists', '/desk/log', history];
  for (const path of [...paths, '/desk/sign-in']) {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(server.origin + path);
      expect(await axeViolations(page), `${path} at ${width}`).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${path} is wider than ${width}`,
      ).toBeLessThanOrEqual(0);
    }
  }
  await page.context().close();
});
