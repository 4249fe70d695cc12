import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from '../open-chromium.js';
import { openSite, type Way } from './site.js';
import { visit } from './visit.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

/** What a script adds, whichever it is. */
describe.each<Way>(['enhance', 'react'])('a form with a script (%s)', (way) => {
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    site = await openSite(way);
  });
  afterAll(() => site.close());
  const open = (slug: string) => visit(browser, site, way, slug);
  const api = '**/comments/v1/**';

  test('sends without leaving the page, and says so', async () => {
    const reader = await open('stays');
    await reader.page.evaluate(() => (document.title = 'The same page'));
    await reader.post('Still here.');
    await reader.comment('Still here.').waitFor();
    expect(await reader.page.title()).toBe('The same page');
    expect(await reader.page.locator('#respond-status').innerText()).toBe('Thank you. Your comment is published.');
  });

  test('draws a new comment as the server draws it', async () => {
    const reader = await open('drawn');
    await reader.fill({ url: 'https://ada.example' });
    await reader.post(
      '> quoted\n\nSee https://example.com and `code`, **bold** *soft* ~~gone~~\n\n- one\n- two\n\n```\nlet x;\n```',
    );
    const html = () =>
      reader.page.locator('.sf-thread-item').evaluate((item) => {
        item.querySelectorAll('.sf-comment-reply').forEach((link) => link.removeAttribute('href')); // a page has its own
        return item.innerHTML.replaceAll(/ class="sf-marked"|<!-- -->/g, '');
      });
    await reader.comment('quoted').waitFor();
    const sent = await html();
    await reader.page.reload();
    const sorted = (text: string) =>
      text.replace(
        /<(\w+)((?: [\w-]+="[^"]*")*)>/g,
        (_, name: string, attributes: string) =>
          `<${name}${(attributes.match(/ [\w-]+="[^"]*"/g) ?? []).sort().join('')}>`,
      );
    expect(sorted(sent)).toBe(sorted(await html()));
  });

  test('takes a mistake back as soon as it is mended', async () => {
    const reader = await open('mending');
    await reader.submit();
    await reader.summary().waitFor();
    expect(await reader.summary().getByRole('link').count()).toBe(3);
    await reader.fill({ body: 'Words.', name: 'Ada' });
    expect(await reader.summary().getByRole('link').allInnerTexts()).toEqual(['Enter your email address']);
    expect(await reader.field('name').getAttribute('aria-invalid')).toBeNull();
    await reader.field('email').fill('ada@reader.example');
    expect(await reader.summary().isVisible()).toBe(false);
  });

  test('keeps a draft over a reload, and forgets it once it is sent', async () => {
    const reader = await open('draft');
    await reader.fill({ body: 'Not yet sent.', name: 'Ada Moore' });
    await reader.page.goto('about:blank');
    await reader.page.goto(site.origin + reader.path);
    await reader.isTakenOver();
    expect(await reader.field('body').inputValue()).toBe('Not yet sent.');
    expect(await reader.field('name').inputValue()).toBe('Ada Moore');
    await reader.post('Now sent.');
    await reader.comment('Now sent.').waitFor();
    await reader.page.goto('about:blank');
    await reader.page.goto(site.origin + reader.path);
    await reader.isTakenOver();
    expect(await reader.field('body').inputValue()).toBe('');
  });

  test('posts once, though the first answer was lost and the reader tries again', async () => {
    const reader = await open('once');
    await reader.fill({ body: 'Only once.', name: 'Ada Moore', email: 'ada@reader.example' });
    await reader.submit();
    await reader.comment('Only once.').waitFor();
    await reader.page.route(api, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await reader.post('Heard, not answered.');
    await reader.summary().getByText('Your words are kept here').waitFor();
    await reader.page.unroute(api);
    // Past the time in which the service itself takes the same words for one comment: the key alone tells now.
    site.passMinutes(60);
    await reader.submit();
    await reader.comment('Heard, not answered.').waitFor();
    expect(await site.count('once')).toBe(2);
  });

  test('keeps every word without a network, and says that it is offline', async () => {
    const reader = await open('offline');
    await reader.page.context().setOffline(true);
    await reader.post('From the tunnel.');
    await reader.summary().getByText('You are offline').waitFor();
    expect(await reader.field('body').inputValue()).toBe('From the tunnel.');
    await reader.page.context().setOffline(false);
    await reader.submit();
    await reader.comment('From the tunnel.').waitFor();
  });

  test('leaves an answer that it does not understand to the browser, with all words', async () => {
    const reader = await open('strange');
    await reader.page.route(api, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Nothing</p>' }),
    );
    await reader.post('By the plain form.');
    await reader.comment('By the plain form.').waitFor();
    expect(new URL(reader.page.url()).searchParams.get('s')).toBe('published');
    await expect.poll(() => reader.field('body').inputValue()).toBe('');
  });

  test('counts a family as one character, and tells the ear after a pause', async () => {
    const reader = await open('count');
    await reader.field('body').fill('👩‍👩‍👧');
    expect(await reader.page.locator('#respond-body-hint').innerText()).toBe('4,999 characters left');
    expect(await reader.page.locator('#respond-aloud').textContent()).toBe('');
    await expect
      .poll(() => reader.page.locator('#respond-aloud').textContent(), { timeout: 3000 })
      .toBe('4,999 characters left');
    await reader.paste('body', 'x'.repeat(5002));
    await expect.poll(() => reader.page.locator('#respond-body-hint').innerText()).toBe('2 characters too many');
  });

  test('says that half a character cannot be sent, and keeps it', async () => {
    const reader = await open('half');
    await reader.fill({ name: 'Ada Moore', email: 'ada@reader.example' });
    await reader.paste('body', 'half \ud83d');
    await reader.submit();
    await reader
      .summary()
      .getByRole('link', { name: /half of a character/ })
      .waitFor();
    expect(await reader.field('body').evaluate((field) => (field as HTMLTextAreaElement).value.length)).toBe(6);
  });

  test('puts answers of answers where the page would have them', async () => {
    const reader = await open('deep');
    for (const [index, words] of ['Level one.', 'Level two.', 'Level three.'].entries()) {
      await reader.post(words, `Reader ${'ABC'[index]}`);
      await reader.comment(words).waitFor();
      await reader.page.getByRole('link', { name: `Reply to Reader ${'ABC'[index]}` }).click();
    }
    const shape = () =>
      reader.page.locator('.sf-comment').evaluateAll((all) =>
        all.map((each) => {
          let depth = 0;
          for (let at: Element | null = each; at; at = at.parentElement) depth += Number(at.tagName === 'OL');
          return `${depth} ${each.querySelector('.sf-comment-in-reply-to')?.textContent ?? ''}`;
        }),
      );
    expect(await shape()).toEqual(['1 ', '2 ', '3 ']);
    expect(await reader.page.locator('#respond-answering').innerText()).toContain('Reader C');
    await reader.page.reload();
    expect(await shape()).toEqual(['1 ', '2 ', '3 ']);
  });
});
