import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from '../open-chromium.js';
import { ferryPage } from './ferry-page.js';
import { axe, looksOf, marksOf, weakOrWide } from './looks.js';
import { brand, layered, lowered, unlayered } from './style-sheets.js';
import { documentedOrder, tailwind } from './tailwind.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

async function show<T>(
  html: string,
  look: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.setContent(html);
  try {
    return await look(page);
  } finally {
    await context.close();
  }
}
const style = (selector: string, property: string, pseudo?: string) => (page: Page) =>
  page.evaluate(
    ([of, name, part]) => getComputedStyle(document.querySelector(of!)!, part).getPropertyValue(name!),
    [selector, property, pseudo],
  );

describe('beside Tailwind', () => {
  test('the documented order keeps every look, whatever the reset takes from the elements', async () => {
    const plain = await show(ferryPage([layered]), looksOf);
    expect(plain.length).toBeGreaterThan(2_000);
    expect(await show(ferryPage([await tailwind(documentedOrder), layered]), looksOf)).toEqual(plain);
  });
  test('the order has to be said: without it the reset takes looks away', async () => {
    const plain = await show(ferryPage([layered]), looksOf);
    expect(await show(ferryPage([layered, await tailwind('')]), looksOf)).not.toEqual(plain);
  });
  test('a utility wins over a look, without force', async () => {
    const sheets = [await tailwind(documentedOrder, ['text-[rgb(1,2,3)]']), layered];
    const color = async (page: Page) => {
      await page.locator('.sf-article-headline').evaluate((headline) => headline.classList.add('text-[rgb(1,2,3)]'));
      return style('.sf-article-headline', 'color')(page);
    };
    expect(await show(ferryPage(sheets), color)).toBe('rgb(1, 2, 3)');
  });
  test('prose prints no mark twice, and none around a retelling', async () => {
    const plain = await show(ferryPage([layered]), marksOf);
    const prose = ferryPage([await tailwind(documentedOrder, ['prose']), layered], { around: 'prose' });
    expect(await show(prose, style('.prose', 'max-width'))).not.toBe('none');
    expect(await show(prose, marksOf)).toEqual(plain);
    // A block quote has an opening mark alone, a card both, a retelling and a quotation in a comment none.
    expect(new Set(plain)).toEqual(new Set(['“…', '“…”', '…']));
  });
});

test('the copy without layers looks the same', async () => {
  expect(unlayered).not.toContain('@layer');
  expect(await show(ferryPage([unlayered]), looksOf)).toEqual(await show(ferryPage([layered]), looksOf));
});

describe('themes', () => {
  const paper = style('body', 'background-color');
  test('the reader’s system decides, unless the page does', async () => {
    const dark = { colorScheme: 'dark' } as const;
    expect(await show(ferryPage([layered]), paper)).toBe('rgb(253, 251, 246)');
    expect(await show(ferryPage([layered]), paper, dark)).toBe('rgb(21, 20, 18)');
    expect(await show(ferryPage([layered], { html: 'data-theme="light"' }), paper, dark)).toBe('rgb(253, 251, 246)');
  });
  test('more contrast comes from the system or from the page, by day and by night', async () => {
    const more = { contrast: 'more' } as const;
    expect(await show(ferryPage([layered]), paper, more)).toBe('rgb(255, 255, 255)');
    const night = ferryPage([layered], { html: 'data-theme="dark high-contrast"' });
    expect(await show(night, paper)).toBe('rgb(0, 0, 0)');
  });
  test('they stay what they are where a bundler writes light-dark() for older browsers', async () => {
    const sheets = [layered, await brand('tramline')];
    const old = [await lowered('styles.css'), await lowered('themes/tramline.css')];
    expect(old.join('')).not.toContain('light-dark(');
    const themes = ['light', 'dark', 'high-contrast', 'dark high-contrast'];
    const boxes = themes.map((theme) => `<p data-theme="${theme}">${theme}</p>`).join('');
    const body = `${boxes}<div data-brand="tramline">${boxes}</div>`;
    const paint = '<style>p { background: var(--sf-color-paper); color: var(--sf-color-accent) }</style>';
    const colors = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('p')].map((box) => {
          const { backgroundColor, color } = getComputedStyle(box);
          return `${backgroundColor}, ${color}`;
        }),
      );
    for (const colorScheme of ['light', 'dark'] as const) {
      const [plain, rewritten] = await Promise.all(
        [sheets, old].map((css) => show(`<style>${css.join('')}</style>${paint}${body}`, colors, { colorScheme })),
      );
      expect(new Set(plain).size, colorScheme).toBeGreaterThan(5);
      expect(rewritten).toEqual(plain);
    }
  });
  test.each(['fenmouth-herald', 'tramline'])('%s changes colours and type, and keeps the schemes', async (name) => {
    const sheets = [layered, await brand(name)];
    const html = `data-brand="${name}"`;
    const usual = await show(ferryPage(sheets), style('.sf-article-headline', 'font-family'));
    expect(await show(ferryPage(sheets, { html }), style('.sf-article-headline', 'font-family'))).not.toBe(usual);
    const papers = ['light', 'dark', 'light high-contrast', 'dark high-contrast'].map((theme) =>
      show(ferryPage(sheets, { html: `${html} data-theme="${theme}"` }), paper),
    );
    const found = await Promise.all(papers);
    expect(found.slice(2)).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    expect(found[0]).not.toBe(found[1]);
    expect(found[1]).not.toBe(found[3]);
  });
  test.each(['standfirst', 'fenmouth-herald', 'tramline'])(
    '%s is readable in all schemes, and fits at 320',
    async (name) => {
      const sheets = [layered, ...(name === 'standfirst' ? [] : [await brand(name)])];
      const found = await show(
        ferryPage(sheets, { html: `data-brand="${name}"` }),
        async (page) => {
          await page.evaluate(axe);
          return page.evaluate(weakOrWide, ['light', 'dark', 'light high-contrast', 'dark high-contrast']);
        },
        { viewport: { width: 320, height: 700 } },
      );
      expect(found).toEqual([]);
    },
  );
});

test('on paper links tell where they lead, and there is no form', async () => {
  const found = await show(ferryPage([layered]), async (page) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    return [
      await style(".sf-article-body a[href^='http']", 'content', '::after')(page),
      await style('form', 'display')(page),
      await style('.sf-article', 'color')(page),
    ];
  });
  expect(found[0]).toMatch(/^"? ?\(?"? ?\(https?:|attr\(href\)/);
  expect(found.slice(1)).toEqual(['none', 'rgb(0, 0, 0)']);
});

test('where the reader’s colours rule, a button still has an edge', async () => {
  const edge = await show(ferryPage([layered]), style('.sf-comment-form-submit', 'border-block-start-width'), {
    forcedColors: 'active',
  });
  expect(edge).toBe('1px');
});
