import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

/** The script of axe, for the page. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PROPERTIES = [
  'display',
  'color',
  'background-color',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'line-height',
  'letter-spacing',
  'text-align',
  'text-indent',
  'text-decoration-line',
  'list-style-type',
  'margin-block-start',
  'margin-block-end',
  'margin-inline-start',
  'margin-inline-end',
  'padding-block-start',
  'padding-block-end',
  'padding-inline-start',
  'padding-inline-end',
  'border-block-start-width',
  'border-block-end-width',
  'border-inline-start-width',
  'border-top-left-radius',
  'float',
  'inline-size',
];

/** How every element of the library looks on the page: a line for each property of each. */
export const looksOf = (page: Page): Promise<string[]> =>
  page.evaluate(
    (properties) =>
      [...document.querySelectorAll('[class^="sf-"]:not(body), [class^="sf-"]:not(body) *')].flatMap((element, at) => {
        const style = getComputedStyle(element);
        const name = `${at} ${element.localName}.${element.getAttribute('class') ?? ''}`;
        // What nobody sees has no looks.
        return style.display === 'none' || element.closest('.sf-comment-form-trap, .sf-comment-form-aloud')
          ? []
          : properties.map((p) => `${name} ${p}: ${style.getPropertyValue(p)}`);
      }),
    PROPERTIES,
  );

/** Runs in the page: in each theme, what axe finds too weak to read, and whether the page is wider than its window. */
export async function weakOrWide(themes: readonly string[]): Promise<string[]> {
  // axe puts itself on the window; it has no types there.
  const { axe } = window as unknown as {
    axe: { run(options: object): Promise<{ violations: { nodes: { html: string }[] }[] }> };
  };
  const found: string[] = [];
  for (const theme of themes) {
    document.documentElement.dataset['theme'] = theme;
    if (document.documentElement.scrollWidth > window.innerWidth) found.push(`${theme}: wider than the window`);
    const { violations } = await axe.run({ runOnly: ['color-contrast', 'color-contrast-enhanced'] });
    for (const { html } of violations.flatMap(({ nodes }) => nodes)) found.push(`${theme}: ${html.slice(0, 120)}`);
  }
  return found;
}

/**
 * The marks that styles print around each quotation, beside those that its words bring along: `“…”`, or as much of it as
 * there is. A mark of `quotes: none` is not printed.
 */
export const marksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('blockquote, .sf-pullquote-words')].map((quotation) => {
      const marks = (mark: string) =>
        [quotation, ...quotation.querySelectorAll('*')].flatMap((element) =>
          ['::before', '::after'].filter((part) => {
            const { content, quotes } = getComputedStyle(element, part);
            return new RegExp(`(?<!no-)${mark}`).test(content) && quotes !== 'none';
          }),
        ).length;
      const words = quotation.textContent.trim();
      const own = (pattern: RegExp) => (pattern.test(words) ? 1 : 0);
      return `${'“'.repeat(marks('open-quote') + own(/^[“"]/))}…${'”'.repeat(marks('close-quote') + own(/[”"]$/))}`;
    }),
  );
