import type { Browser, CDPSession, Page, Route } from 'playwright';
import { openChromium } from './open-chromium.js';
import { objectionsInPage, parseAgain, provoke } from './vectors-in-the-page.js';

/** What a browser did with a page, and what is to be said against its markup, before and after a second parsing. */
export interface Finding {
  /** The beginnings of all scripts that the browser was about to run, whether they were any or not. */
  readonly executed: string[];
  /** Addresses elsewhere that the page asked for something, and windows that it opened. */
  readonly foreign: string[];
  readonly objections: string[];
  readonly error: string | null;
}

const ORIGIN = 'http://oracle.test';
/** Against hanging: pages take less than a second each. */
const PATIENCE = 120_000;
const WORKERS = 2;

/** What a browser did with pages in which everything was set off, in their order. */
export async function judged(pages: readonly string[]): Promise<Finding[]> {
  const browser = await openChromium(['--disable-popup-blocking', '--disable-site-isolation-trials']);
  const findings: Finding[] = [];
  let next = 0;
  const work = async () => {
    let page = await newPage(browser);
    while (next < pages.length) {
      const at = next;
      next += 1;
      const finding = await within(page.judge(pages[at] ?? '', at)).catch((error: unknown) => failed(page, error));
      findings[at] = finding;
      // What a script has left behind is no part of the next page.
      if (finding.executed.length === 0 && finding.error === null) continue;
      await page.close();
      page = await newPage(browser);
    }
    await page.close();
  };
  try {
    await Promise.all(Array.from({ length: WORKERS }, work));
  } finally {
    await browser.close();
  }
  return findings;
}

interface JudgedPage {
  readonly finding: Finding;
  judge(html: string, number: number): Promise<Finding>;
  close(): Promise<void>;
}

async function newPage(browser: Browser): Promise<JudgedPage> {
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let [body, address] = ['', ''];
  const self = { finding: newFinding() };
  const seen = ({ scriptId, executionContextAuxData: world }: ParsedScript) => {
    if ((world as { isDefault?: boolean } | undefined)?.isDefault === false) return; // a world of ours, beside the page's
    const { executed } = self.finding;
    const place = executed.push('a script') - 1;
    session
      .send('Debugger.getScriptSource', { scriptId })
      .then(({ scriptSource }) => (executed[place] = scriptSource.slice(0, 120)))
      .catch(gone); // the script was one all the same
  };
  session.on('Debugger.scriptParsed', seen);
  session.on('Debugger.scriptFailedToParse', seen);
  page.on('dialog', (dialog) => void dialog.dismiss().catch(gone));
  page.on('popup', (popup) => {
    self.finding.foreign.push(`a window: ${popup.url()}`);
    popup.close().catch(gone);
  });
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    return answer(route, url, self.finding).catch(gone);
  });
  await session.send('Debugger.enable');
  await session.send('Page.enable');
  return Object.assign(self, {
    close: () => context.close(),
    async judge(html: string, number: number) {
      self.finding = newFinding();
      const { finding } = self;
      body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>\n${html}\n</body></html>`;
      address = `${ORIGIN}/p/${number}`;
      await page.goto(address, { waitUntil: 'load', timeout: PATIENCE }).catch(unlessLeft);
      finding.objections.push(...((await inWorld(page, session, objectionsInPage)) as string[]));
      await inWorld(page, session, provoke);
      await inWorld(page, session, parseAgain);
      await page.waitForTimeout(30); // for pictures that are missing a second time
      const again = (await inWorld(page, session, objectionsInPage)) as string[];
      finding.objections.push(...again.filter((one) => !finding.objections.includes(one)));
      await inWorld(page, session, provoke);
      await page.waitForTimeout(10);
      return finding;
    },
  });
}

/** A part of what the protocol tells of a script. */
interface ParsedScript {
  readonly scriptId: string;
  readonly executionContextAuxData?: object;
}

/** A script that a page asks for would have run: it gets one. Whoever leaves the page stays where he is. */
async function answer(route: Route, url: string, { foreign }: Finding): Promise<void> {
  const request = route.request();
  if (request.isNavigationRequest() && !request.frame().parentFrame()) return route.fulfill({ status: 204 });
  const isForeign = !url.startsWith(`${ORIGIN}/`);
  if (isForeign) foreign.push(url.slice(0, 200));
  if (request.resourceType() === 'script') return route.fulfill({ contentType: 'text/javascript', body: 'window' });
  return isForeign ? route.abort() : route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
}

/** Runs a function in a world beside that of the page: the same document, and no script of the page sees it. */
async function inWorld(page: Page, session: CDPSession, run: () => unknown): Promise<unknown> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'check' };
  const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
  const expression = `(${run.toString()})()`;
  const ran = await session.send('Runtime.evaluate', {
    ...{ contextId: executionContextId, expression, awaitPromise: true, returnByValue: true },
  });
  if (ran.exceptionDetails) throw new Error(ran.exceptionDetails.exception?.description ?? 'The check itself failed.');
  return ran.result.value;
}

/** A page that a script has left answers no more. */
const gone = (): undefined => undefined;

const newFinding = (): Finding => ({ executed: [], foreign: [], objections: [], error: null });

const failed = ({ finding }: JudgedPage, error: unknown): Finding => ({
  ...finding,
  // A script that replaced the page is told as a script.
  error: finding.executed.length > 0 ? null : String(error),
});

const unlessLeft = (error: Error): void => {
  if (!/ERR_ABORTED|interrupted/.test(error.message)) throw error;
};

async function within<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end in ${PATIENCE / 1000} s`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * Puts drawings on pages, so many that a page has about `most` elements: a browser takes as long to open one as for what is on
 * it. One that has more has a page of its own.
 */
export function inPages(drawings: Iterable<string>, most = 3000): string[] {
  const pages: string[] = [];
  let page: string[] = [];
  let elements = 0;
  for (const drawing of drawings) {
    page.push(drawing);
    elements += drawing.match(/<[a-z]/g)?.length ?? 0;
    if (elements < most) continue;
    pages.push(page.join('\n'));
    [page, elements] = [[], 0];
  }
  return page.length > 0 ? [...pages, page.join('\n')] : pages;
}
