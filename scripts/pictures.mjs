// Takes the pictures of README.md from the built demo: `npm run build && node scripts/pictures.mjs`.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, URLSearchParams } from 'node:url';
import { chromium } from 'playwright';
import { chromiumFlags, findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const pictures = join(root, 'docs', 'pictures');
const SAMPLE = '/articles/isis-strengthening';
/** In CSS pixels: two of them stand side by side in the README. */
const SIZE = { width: 640, height: 780 };
const MAX_BYTES = 200_000;

/** Invented, and friendly. */
const COMMENTS = [
  {
    name: 'Nia Okoro',
    email: 'nia@reader.example',
    body: 'It helps to see at a glance that all three direct quotes come from one report. *Thank you* for printing who said what.',
  },
  {
    name: 'Tom Reed',
    email: 'tom@reader.example',
    body: 'The list under the story took me straight back to the words. More of this, please.',
  },
];

const folder = mkdtempSync(join(tmpdir(), 'standfirst-pictures-'));
const { server, origin } = await startDemo();
try {
  let parentId = '';
  for (const comment of COMMENTS) parentId = await post({ ...comment, parentId });
  mkdirSync(pictures, { recursive: true });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags });
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ colorScheme, viewport: SIZE, deviceScaleFactor: 1.25 });
    const page = await context.newPage();
    await page.goto(origin + SAMPLE);
    // As for a reader who has followed a link to the words: they are lit.
    const quote = await page.locator('[data-quote].sf-said').first().getAttribute('id');
    await page.goto(`${origin}${SAMPLE}#${quote}`);
    await take(page, 'article', colorScheme, '.sf-article-head');
    await page.goto(origin + SAMPLE);
    await take(page, 'conversation', colorScheme, '#comments');
    await context.close();
  }
  await browser.close();
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}

/** One picture, from a little above an element on. */
async function take(page, name, colorScheme, selector) {
  const top = await page.locator(selector).evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
  const path = join(pictures, `${name}-${colorScheme}.png`);
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: Math.max(0, top - 24), ...SIZE } });
  const { size } = statSync(path);
  if (size > MAX_BYTES) {
    throw new Error(
      `${path} has ${size} bytes. A README should open at once. Take less of the page, up to ${MAX_BYTES}.`,
    );
  }
  console.log(`${path}: ${size} bytes`);
}

/** Sends the form as a browser without JavaScript does; the new comment's id. */
async function post(fields) {
  const response = await fetch(`${origin}${SAMPLE}/comments`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields),
  });
  const id = new URL(response.headers.get('location') ?? '/', origin).searchParams.get('c');
  if (!id)
    throw new Error(
      `The demo answered a comment with ${response.status}. There is no conversation to show. See what it says.`,
    );
  return id;
}

/** The built demo with a database of its own, that nobody else sees. */
async function startDemo() {
  const server = spawn(process.execPath, [join(root, 'apps', 'demo', 'dist', 'main.js')], {
    env: { PATH: process.env.PATH, PORT: '0', STANDFIRST_DB: join(folder, 'comments.db'), STANDFIRST_RATE: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await new Promise((resolve, reject) => {
    let output = '';
    server.once('exit', (code) =>
      reject(new Error(`The demo ended with ${code}. No picture was taken. Run \`npm run build\` first.`)),
    );
    server.stdout.on('data', (chunk) => {
      output += chunk;
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address) resolve(address);
    });
  });
  return { server, origin };
}
