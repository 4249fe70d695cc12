import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { parseArticle, quotesOf, textFragment, type Article } from '@standfirst/core';
import { read } from '@standfirst/formats/text';
import { annotateQuotes } from '@standfirst/quotes';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articlePage } from './behaviour/article-page.js';
import { bundleAssets } from './behaviour/bundle-assets.js';
import { openChromium } from './open-chromium.js';

const sample = readFileSync(new URL('../apps/demo/pages/isis-strengthening.txt', import.meta.url));
const quoted = (quote: string, children: unknown, open = '“', close = '”') => ({
  type: 'quoted',
  quote,
  open,
  close,
  children,
});
const row = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, { id, mode: 'direct' }]));
const filler = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    type: 'paragraph',
    children: `Filler paragraph number ${index}: the tide came in and the tide went out, and nobody on the quay spoke of it.`,
  }));
const story = (id: string, lang: string, body: unknown[], quotes: object, part: object = {}) =>
  parseArticle({
    type: 'article',
    schemaVersion: 1,
    id,
    lang,
    headline: 'A page of quotations',
    body,
    quotes,
    ...part,
  });

/** Stories whose quotations are hard to tell from what stands around them. */
const articles = new Map<string, Article>(
  [
    annotateQuotes({ ...read(sample).article, id: 'sample' }),
    story(
      'repeated',
      'en',
      [
        { type: 'pullquote', of: 'q2', children: 'saw it coming' },
        ...filler(12),
        {
          type: 'paragraph',
          children: ['He never saw it coming. ', quoted('q1', 'Never saw it coming'), ' is what he said.'],
        },
        ...filler(12),
        { type: 'paragraph', children: ['She wrote it down: ', quoted('q2', 'saw it coming'), ', with a full stop.'] },
        ...filler(12),
        { type: 'paragraph', children: [quoted('q3', 'Saw it coming'), ' became a song.'] },
        ...filler(12),
      ],
      row('q1', 'q2', 'q3'),
    ),
    story(
      'signs',
      'en',
      [
        ...filler(15),
        {
          type: 'paragraph',
          children: ['It read ', quoted('q1', '100% of R&D, twenty-two ships – “no less”, #1 & more,'), ' and so on.'],
        },
        {
          type: 'paragraph',
          children: [
            quoted('q2', [
              'It ',
              { type: 'emphasis', children: 'fell' },
              ',',
              { type: 'noteRef', note: 'n' },
              ' they say, ',
              { type: 'strong', children: 'and rose' },
              ' again',
            ]),
            ' by noon.',
          ],
        },
        ...filler(15),
      ],
      row('q1', 'q2'),
      { notes: { n: ['A note.'] } },
    ),
    story(
      'pieces',
      'en',
      [
        ...filler(12),
        {
          type: 'paragraph',
          children: [
            quoted('q1', 'We never chose to live far away,'),
            ' she said. ',
            quoted('q2', 'Ask anybody.'),
            ' ',
            quoted('q1', 'The boat went away from us.'),
          ],
        },
        ...filler(12),
        {
          type: 'blockquote',
          quote: 'q3',
          children: [
            {
              type: 'paragraph',
              children:
                'The council has never missed a boat. It has only ever missed the people on it, and it will go on missing them.',
            },
            {
              type: 'paragraph',
              children: 'Somebody must write their names on the timetable, and that somebody is you.',
            },
          ],
        },
        ...filler(12),
      ],
      row('q1', 'q2', 'q3'),
    ),
    story(
      'japanese',
      'ja',
      [
        ...filler(12),
        { type: 'paragraph', children: ['港長は', quoted('q1', '船は明日の朝九時に出ます', '「', '」'), 'と述べた。'] },
        ...filler(12),
      ],
      row('q1'),
    ),
    story(
      'arabic',
      'ar',
      [
        ...filler(12),
        { type: 'paragraph', children: ['قال المدير: ', quoted('q1', 'لن تغادر السفينة قبل الظهر', '«', '»'), '.'] },
        ...filler(12),
      ],
      row('q1'),
      { dir: 'rtl' },
    ),
  ].map((article) => [article.id, article]),
);
const quotations = [...articles.values()].flatMap((article) =>
  quotesOf(article).map(({ quote: { id }, fragments }) => ({ name: article.id, id, fragments })),
);

let browser: Browser;
let origin = '';
const server = createServer((request, response) => {
  const article = articles.get((request.url ?? '').slice(1));
  if (!article) return response.writeHead(404).end();
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(articlePage(article, { styles: '/styles.css' }));
});
let styles = '';

beforeAll(async () => {
  browser = await openChromium();
  styles = (await bundleAssets()).get('/styles.css')!;
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`; // listens on a port, not on a pipe
});
afterAll(async () => {
  await browser.close();
  server.close();
});

test('the sample has eight quotations', () => {
  expect(quotations.filter(({ name }) => name === 'sample')).toHaveLength(8);
});

test.each(quotations)(
  '$name: the text fragment of $id lands on its words and marks them, all of them, alone',
  async ({ name, id }) => {
    const context = await browser.newContext({ viewport: { width: 800, height: 500 } });
    const page = await context.newPage();
    // Magenta is no colour of the page, so that what the browser marks can be counted in a picture of it.
    await page.route('**/styles.css', (route) =>
      route.fulfill({
        contentType: 'text/css',
        body: `${styles} ::target-text { background: #f0f !important } [data-quote]:target { background: none !important; box-shadow: none !important }`,
      }),
    );
    await page.goto(`${origin}/${name}#${textFragment(articles.get(name)!, id)}`);
    // The browser looks for the words once the page stands still; on a busy machine that takes a while.
    const isSeen = (quote: string) => {
      const { top } = document.querySelector(`[data-quote="${quote}"]`)!.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    };
    await page.waitForFunction(isSeen, id, { timeout: 20_000 }).catch(() => undefined);
    await page.waitForTimeout(300);
    const { inside, outside, pieces } = await marked(page, id);
    expect(pieces.map((share) => share > 0.35)).toEqual(pieces.map(() => true));
    expect(inside).toBeGreaterThan(0);
    expect(outside).toBe(0);
    const first = page.locator(`[data-quote="${id}"]`).first();
    expect(
      await first.evaluate(
        (words) => words.getBoundingClientRect().top >= 0 && words.getBoundingClientRect().top < innerHeight,
      ),
    ).toBe(true);
    await context.close();
  },
);

/** Counts marked points of a picture of the whole page, by piece of the quotation, and outside of all of them. */
async function marked(page: Page, id: string) {
  const boxes = await page.locator(`.sf-article-body [data-quote="${id}"]`).evaluateAll((pieces) =>
    pieces.map((piece) => {
      const rects: DOMRect[] = [];
      const texts = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (texts.nextNode()) {
        range.selectNodeContents(texts.currentNode);
        rects.push(...range.getClientRects());
      }
      return rects.map(({ left, top, width, height }) => ({
        left: left + scrollX,
        top: top + scrollY,
        width,
        height,
      }));
    }),
  );
  const picture = (await page.screenshot({ fullPage: true })).toString('base64');
  const reader = await page.context().newPage();
  const counted = await reader.evaluate(
    async ({ picture, boxes }) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const count = boxes.map(() => 0);
      let outside = 0;
      for (let y = 0; y < image.height; y++)
        for (let x = 0; x < image.width; x++) {
          const at = 4 * (y * image.width + x);
          if (data[at]! < 200 || data[at + 1]! > 60 || data[at + 2]! < 200) continue;
          const owner = boxes.findIndex((rects) =>
            rects.some(
              ({ left, top, width, height }) =>
                x >= left - 1 && x <= left + width + 1 && y >= top - 6 && y <= top + height + 6,
            ),
          );
          if (owner === -1) outside++;
          else count[owner]!++;
        }
      return { count, outside };
    },
    { picture, boxes },
  );
  const areas = boxes.map((rects) => rects.reduce((sum, { width, height }) => sum + width * height, 0));
  return {
    inside: counted.count.reduce((sum, count) => sum + count, 0),
    outside: counted.outside,
    pieces: counted.count.map((count, index) => count / areas[index]!),
  };
}
