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
  readonly playFunction?: unknown;
  readonly reporting: { addReport(report: { type: string; version: number; status: 'passed'; result: object }): void };
}

/** Turns the page that holds a story to other themes and directions, and lets axe look again; a fault fails the story. */
export async function checkOtherPages(story: Checked): Promise<void> {
  const { canvasElement, parameters, playFunction, reporting } = story;
  const { a11y } = parameters;
  const held = [...canvasElement.querySelectorAll<HTMLElement>('.workshop-page')];
  if (held.length !== 1 || a11y?.test !== 'error') return;
  const [page] = held as [HTMLElement];
  const { theme: before, brand: brandBefore } = page.dataset;
  const directionBefore = page.dir;
  const drawn = nameOf(page);
  const bytes = new TextEncoder().encode(page.innerHTML).length;
  const faults: string[] = [];
  const counts: Record<string, number> = {};
  for (const name of pages) {
    const [theme = 'light', direction = 'ltr', brand = 'standfirst'] = name.split('/');
    Object.assign(page.dataset, { theme: themeOf(theme), brand });
    page.dir = direction;
    const { violations } = await axe.run(canvasElement, {
      resultTypes: ['violations'],
      runOnly: { type: 'rule', values: LOOKS },
    });
    counts[name] = violations.length;
    faults.push(...violations.map(({ id, help, nodes }) => `${name}: ${id}: ${help}\n  ${nodes[0]?.html ?? ''}`));
  }
  Object.assign(page.dataset, { theme: before, brand: brandBefore });
  page.dir = directionBefore;
  const result = { drawn, bytes, plays: playFunction !== undefined, pages: counts };
  reporting.addReport({ type: 'pages', version: 1, status: 'passed', result });
  if (faults.length > 0) throw new Error(`axe found faults on other pages.\n${faults.join('\n')}`);
}

/** As in `pages`; the library's own brand goes without saying. */
function nameOf({ dataset: { theme = '', brand }, dir }: HTMLElement): string {
  return [theme.replace(' ', '-'), dir, ...(brand === 'standfirst' ? [] : [brand])].join('/');
}
