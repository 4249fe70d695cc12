import axe from 'axe-core';
import { themeOf } from './themes.js';

/** `dark/rtl` or `light/ltr/tramline`: pages on which the checks look at a story, beside the one that it was drawn on. */
const pages = String(import.meta.env['STORY_PAGES'] ?? '')
  .split(',')
  .filter(Boolean);

/** The rules that go by how a page looks. The others read its HTML, which is the same on every page. */
const LOOKS = [
  'color-contrast',
  'css-orientation-lock',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

interface Checked {
  readonly canvasElement: HTMLElement;
  readonly parameters: { readonly a11y?: { readonly test?: string } };
}

/** Turns the page that holds a story to other themes and directions, and lets axe look again; a fault fails the story. */
export async function checkOtherPages({ canvasElement, parameters: { a11y } }: Checked): Promise<void> {
  const held = [...canvasElement.querySelectorAll<HTMLElement>('.workshop-page')];
  if (held.length !== 1 || a11y?.test !== 'error') return;
  const [page] = held as [HTMLElement];
  const { theme: before, brand: brandBefore } = page.dataset;
  const directionBefore = page.dir;
  const faults: string[] = [];
  for (const name of pages) {
    const [theme = 'light', direction = 'ltr', brand = 'standfirst'] = name.split('/');
    Object.assign(page.dataset, { theme: themeOf(theme), brand });
    page.dir = direction;
    const { violations } = await axe.run(canvasElement, {
      resultTypes: ['violations'],
      runOnly: { type: 'rule', values: LOOKS },
    });
    faults.push(...violations.map(({ id, help, nodes }) => `${name}: ${id}: ${help}\n  ${nodes[0]?.html ?? ''}`));
  }
  Object.assign(page.dataset, { theme: before, brand: brandBefore });
  page.dir = directionBefore;
  if (faults.length > 0) throw new Error(`axe found faults on other pages.\n${faults.join('\n')}`);
}
