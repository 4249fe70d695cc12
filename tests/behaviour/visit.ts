import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import type { openSite, Way } from './site.js';

/** A reader in front of an article, with the steps that the tests have in common. */
export class Visit {
  /** What the browser's console complained of, the policy's violations among it. */
  readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    readonly path: string,
  ) {
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  field = (name: string) => this.page.locator(`#respond [name=${name}]`);
  summary = () => this.page.locator('#respond-problem');
  submit = () => this.page.locator('#respond [type=submit]').click();
  comment = (words: string) => this.page.locator('article.sf-comment', { hasText: words });

  /** The script has the form once the browser checks nothing itself. */
  isTakenOver = () => this.page.waitForFunction(() => document.querySelector('form')?.noValidate);

  async fill(values: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(values)) await this.field(name).fill(value);
  }

  /** Fills in the whole form and sends it. */
  async post(body: string, name = 'Ada Moore'): Promise<void> {
    await this.fill({ body, name, email: `${name.replace(/\W/g, '').toLowerCase()}@reader.example` });
    await this.submit();
  }

  /** Sets a value that no keyboard can type. */
  paste = (name: string, value: string) =>
    this.field(name).evaluate((field, text) => {
      (field as HTMLTextAreaElement).value = text; // every field of the form has a value
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, value);

  /** What the console complained of, but the status codes that a test provokes. */
  faults = () => this.complaints.filter((line) => !/status of (4|5)\d\d|ERR_FAILED|ERR_INTERNET/.test(line));
}

/** Opens an article of its own for each test, which fails in the end if the console had anything to complain of. */
export async function visit(
  browser: Browser,
  site: Awaited<ReturnType<typeof openSite>>,
  way: Way,
  slug: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ javaScriptEnabled: way !== 'none', ...options });
  const visited = new Visit(await context.newPage(), `/articles/${slug}`);
  onTestFinished(async () => {
    await context.close();
    expect(visited.faults()).toEqual([]);
  });
  await visited.page.goto(site.origin + visited.path);
  if (way !== 'none') await visited.isTakenOver();
  return visited;
}
