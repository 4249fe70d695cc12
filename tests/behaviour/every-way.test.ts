import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../axe.js';
import { openChromium } from '../open-chromium.js';
import { openSite, type Way } from './site.js';
import { visit } from './visit.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

/** What holds with the script, with React, and with no script at all. */
describe.each<Way>(['enhance', 'react', 'none'])('a reader (%s)', (way) => {
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    site = await openSite(way);
  });
  afterAll(() => site.close());
  const open = (slug: string) => visit(browser, site, way, slug);

  test('is told of mistakes in a summary that has the focus and leads to the fields', async () => {
    // So low a window that each field has to be scrolled to.
    const reader = await visit(browser, site, way, 'mistakes', { viewport: { width: 390, height: 420 } });
    // Spaces pass the browser's own check of required fields, which stands where no script does.
    await reader.fill({ body: '   ', name: '   ', email: 'ada@reader.example' });
    await reader.submit();
    await reader.summary().waitFor();
    expect(await reader.summary().evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await reader.summary().getByRole('link').allInnerTexts()).toEqual(['Write your comment', 'Enter your name']);
    await reader.summary().getByRole('link', { name: 'Enter your name' }).click();
    expect(await reader.field('name').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await reader.field('name').getAttribute('aria-invalid')).toBe('true');
    const label = await reader.page.locator('label[for=respond-name]').boundingBox();
    expect(label?.y).toBeGreaterThanOrEqual(0);
    expect(await site.count('mistakes')).toBe(0);
  });

  test('mends a mistake and finds the comment at the address of the page', async () => {
    const reader = await open('mended');
    await reader.fill({ body: 'The ferry was late.', name: '   ', email: 'ada@reader.example' });
    await reader.submit();
    await reader.summary().waitFor();
    expect(await reader.field('body').inputValue()).toBe('The ferry was late.');
    await reader.field('name').fill('Ada Moore');
    await reader.submit();
    await reader.comment('The ferry was late.').waitFor();
    await expect.poll(() => new URL(reader.page.url()).hash).toMatch(/^#comment-\w{26}$/);
    expect(await reader.page.locator('.sf-comment:target').innerText()).toContain('Ada Moore');
    expect(await reader.page.getByRole('heading', { name: '1 comment' }).count()).toBe(1);
    expect(await reader.field('body').inputValue()).toBe('');
  });

  test('answers a comment, and the answer stands under it', async () => {
    const reader = await open('reply');
    await reader.post('The harbour closes at dusk.');
    await reader.comment('The harbour closes').waitFor();
    await reader.page.getByRole('link', { name: 'Reply to Ada Moore' }).click();
    await expect
      .poll(() => reader.page.locator('#respond-answering').innerText())
      .toContain('You are answering Ada Moore');
    await reader.post('Since when?', 'Ben Cole');
    await reader.comment('Since when?').waitFor();
    const under = reader.page.locator('li li article', { hasText: 'Since when?' });
    expect(await under.count()).toBe(1);
    await reader.page.goto(site.origin + reader.path);
    expect(await under.count()).toBe(1);
  });

  test('takes a reply back', async () => {
    const reader = await open('take-back');
    await reader.post('A first word.');
    await reader.comment('A first word.').waitFor();
    await reader.page.getByRole('link', { name: 'Reply to Ada Moore' }).click();
    await reader.page.getByRole('link', { name: 'Cancel reply' }).click();
    expect(await reader.page.locator('#respond-answering').isVisible()).toBe(false);
    await reader.post('For everybody.', 'Ben Cole');
    await reader.comment('For everybody.').waitFor();
    expect(await reader.page.locator('li li').count()).toBe(0);
  });

  test('posts once with a double click', async () => {
    const reader = await open('double');
    await reader.fill({ body: 'Only once.', name: 'Ada Moore', email: 'ada@reader.example' });
    await reader.page.locator('#respond [type=submit]').dblclick();
    await reader.comment('Only once.').waitFor();
    await expect.poll(() => site.count('double')).toBe(1);
    await reader.page.goto(site.origin + reader.path);
    expect(await reader.comment('Only once.').count()).toBe(1);
  });

  test('is told that a comment waits, and sees it in its place', async () => {
    const reader = await open('held-back');
    await reader.post('Let me in.');
    await reader.comment('Let me in.').waitFor();
    expect(await reader.comment('Let me in.').innerText()).toContain('waiting for review');
    expect(await site.count('held-back')).toBe(0);
  });

  test.each([
    ['a service that is down', 'cannot be reached', async () => site.breakStore(true)],
    ['a comment that stands there already', 'said this already', async () => undefined],
  ])('keeps every word before %s', async (what, sentence, provoke) => {
    const slug = what.replace(/\W/g, '-');
    const reader = await open(slug);
    if (sentence.includes('already')) {
      await reader.post('The same words.');
      await reader.comment('The same words.').waitFor();
      // Without a script the same form within ten minutes is one comment sent twice, and its answer is the first one's.
      if (way === 'none') await reader.field('url').fill('https://ada.example');
    }
    await provoke();
    await reader.post('The same words.');
    await reader.summary().getByText(sentence).waitFor();
    site.breakStore(false);
    expect(await reader.field('body').inputValue()).toBe('The same words.');
    expect(await reader.field('email').inputValue()).toBe('adamoore@reader.example');
    expect(await reader.summary().evaluate((box) => box === document.activeElement)).toBe(true);
  });

  test('who writes too fast is told when to try again, and keeps the words', async () => {
    const reader = await open('fast');
    for (const words of ['One.', 'Two.', 'Three.']) {
      await reader.post(words);
      await reader.comment(words).waitFor();
    }
    await reader.post('Four.');
    await reader
      .summary()
      .getByText(/try again in \d+ seconds?\./)
      .waitFor();
    expect(await reader.field('body').inputValue()).toBe('Four.');
  });

  test('who writes 5,001 characters is refused and keeps them all', async () => {
    const reader = await open('long');
    const words = '👩‍👩‍👧'.repeat(1000) + 'x'.repeat(4001);
    await reader.field('body').fill(words);
    await reader.fill({ name: 'Ada Moore', email: 'ada@reader.example' });
    await reader.submit();
    await reader
      .summary()
      .getByRole('link', { name: /Comment (must have 5,000 characters|is too long)/ })
      .waitFor();
    expect(await reader.field('body').inputValue()).toBe(words);
    expect(await site.count('long')).toBe(0);
  });

  test('who is in the trap by a browser that fills every field is not refused', async () => {
    const reader = await open('trap');
    await reader.fill({ body: 'Filled by itself.', name: 'Ada Moore', email: 'ada@reader.example' });
    await reader.field('subject').fill('x', { force: true });
    await reader.submit();
    await reader.comment('waiting for review').waitFor();
  });

  test.each(['light', 'dark'] as const)('with any aid finds no barrier, %s', async (colorScheme) => {
    const reader = await visit(browser, site, way, `axe-${colorScheme}`, {
      colorScheme,
      bypassCSP: true,
      javaScriptEnabled: true,
    });
    expect(await axeViolations(reader.page)).toEqual([]);
    await reader.post('> quoted\n\n1. one\n2. https://example.com\n\n`code`');
    await reader.page.locator('article.sf-comment').first().waitFor();
    await reader.fill({ body: ' ', name: ' ', email: 'ada@reader.example' });
    await reader.submit();
    await reader.summary().waitFor();
    expect(await axeViolations(reader.page)).toEqual([]);
  });
});
