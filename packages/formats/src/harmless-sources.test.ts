import { articleToHtml, blocksToHast, inlineText, serializeHtml, type Article } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { data, escaped, section } from '../testing/carriers/quoting.js';
import { doors } from '../testing/every-format.js';
import { harmless } from '../testing/harmless.js';
import { outline } from '../testing/outline.js';
import { readingsOf } from '../testing/readings.js';
import type { Loss } from './format.js';
import { ReadError } from './read-error.js';
import { read as readHtml } from './html/index.js';

const BEFORE = 'The ferry is back at the quay of Fenmouth, after six weeks in dock and two trials at sea.';
const AFTER = 'The next one leaves at nine, with the post and the bread, and nobody is late for it any more.';
const story = (html: string) => `<p>${BEFORE}</p>${html}<p>${AFTER}</p>`;

/** Where the readers of the world's files find a piece of HTML. */
const PLACES: readonly (readonly [folder: string, place: string, file: (html: string) => string])[] = [
  ['html', 'a piece', story],
  [
    'html',
    'a page',
    (html) =>
      `<!doctype html><html lang="en"><head><title>Ferry</title></head><body><nav><a href="/">Home</a></nav><main><article><h1>Ferry</h1>${story(html)}</article></main></body></html>`,
  ],
  [
    'markdown',
    'HTML in Markdown',
    (html) => `<p>${BEFORE}</p>\n\n${html.replaceAll('\n', '&#10;')}\n\n<p>${AFTER}</p>`,
  ],
  [
    'wordpress',
    'a classic post',
    (html) => data({ id: 7, title: { rendered: 'Ferry' }, content: { rendered: story(html) } }),
  ],
  [
    'wordpress',
    'a block of HTML',
    (html) =>
      `<!-- wp:paragraph --><p>${BEFORE}</p><!-- /wp:paragraph --><!-- wp:html -->${html}<!-- /wp:html --><!-- wp:paragraph --><p>${AFTER}</p><!-- /wp:paragraph -->`,
  ],
  [
    'rss',
    'its content',
    (html) =>
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>A feed</title><link>https://herald.example/</link><item><title>Ferry</title><link>https://herald.example/ferry</link><content:encoded>${section(story(html))}</content:encoded></item></channel></rss>`,
  ],
  [
    'atom',
    'its content',
    (html) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>A feed</title><entry><title>Ferry</title><link href="https://herald.example/ferry"/><content type="html">${escaped(story(html))}</content></entry></feed>`,
  ],
  [
    'json-feed',
    'its content',
    (html) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'A feed',
        items: [{ id: '1', url: 'https://herald.example/ferry', title: 'Ferry', content_html: story(html) }],
      }),
  ],
];

const articleIn = async (folder: string, source: string): Promise<Article> => {
  const [reading] = await readingsOf(doors.find((door) => door.folder === folder) ?? {}, source);
  if (!reading || reading instanceof ReadError || !reading.article)
    throw reading ?? new Error(`${folder} reads nothing`);
  return reading.article;
};

/** Feeds show nobody's address of mail or telephone, and say so. */
const withoutAddresses = (html: string) => html.replace(/<a href="(?:mailto|tel):[^"]*">(.*?)<\/a>/g, '$1');
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('what means no harm', () => {
  test.each(PLACES)('comes out of %s as it went in: %s', async (folder, _, file) => {
    for (const { id, html } of harmless) {
      const article = await articleIn(folder, file(html));
      expect.soft(outline(articleToHtml(article)), id).toEqual(outline(story(html)));
    }
  });

  const both = doors.flatMap(({ folder, format }) =>
    format?.write && format.read ? [{ folder, write: format.write }] : [],
  );
  /** What a format says that it does not carry need not come back. */
  const isCarried = (losses: readonly Loss[]) => losses.every(({ what }) => what === 'link');
  test.each(both)('is the same when $folder has written and read it', async ({ folder, write }) => {
    for (const { id, html } of harmless) {
      const article = { ...readHtml(story(html), { lang: 'en' }).article, url: 'https://herald.example/' };
      const { output, losses } = write(article);
      if (!isCarried(losses)) continue;
      const told = losses.some(({ what }) => what === 'link') ? withoutAddresses : String;
      const back = await articleIn(folder, output);
      expect.soft(outline(articleToHtml(back)), id).toEqual(outline(told(articleToHtml(article))));
    }
  });

  test.each(both)('is the same in a headline and the name of an author, by $folder', async ({ folder, write }) => {
    for (const { id, words } of harmless) {
      if (words === undefined || words.trim() === '') continue;
      const { body } = readHtml(story('')).article;
      const article: Article = {
        ...readHtml(story(''), { lang: 'en' }).article,
        ...{ headline: [{ type: 'text', value: words }], body, byline: [{ agent: 'a' }] },
        agents: { a: { kind: 'person', id: 'a', name: words } },
      };
      const { output, losses } = write(article);
      if (losses.some(({ what }) => ['headline', 'byline', 'agents'].includes(what))) continue;
      const back = await articleIn(folder, output);
      expect.soft(plain(inlineText(back.headline)), id).toBe(plain(words));
      expect
        .soft(
          Object.values(back.agents ?? {}).map((agent) => ('name' in agent ? plain(agent.name) : '')),
          id,
        )
        .toContain(plain(words));
    }
  });

  test('stays in the comments of pages and archives', async () => {
    const files: readonly (readonly [string, (html: string) => string])[] = [
      [
        'html',
        (html) =>
          `<!doctype html><html lang="en"><body><article><h1>Ferry</h1>${story('')}</article><section id="comments"><h2>1 comment</h2><ol class="commentlist"><li class="comment" id="comment-1"><cite class="fn">Ada</cite><div class="comment-content">${html}</div></li></ol></section></body></html>`,
      ],
      [
        'wordpress',
        (html) =>
          data({
            id: 7,
            title: { rendered: 'Ferry' },
            content: { rendered: story('') },
            _embedded: { replies: [[{ id: 1, parent: 0, author_name: 'Ada', content: { rendered: html } }]] },
          }),
      ],
      [
        'disqus',
        (html) =>
          `<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals"><thread dsq:id="1"><id>x</id><link>https://herald.example/</link><title>Ferry</title><createdAt>2026-03-04T08:00:00Z</createdAt></thread><post dsq:id="2"><message>${section(html)}</message><createdAt>2026-03-05T09:10:00Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam><author><name>Ada</name></author><thread dsq:id="1"/></post></disqus>`,
      ],
    ];
    for (const [folder, file] of files)
      for (const { id, html, words } of harmless) {
        if (words === undefined) continue;
        const [reading] = await readingsOf(doors.find((door) => door.folder === folder) ?? {}, file(html));
        const comments = !reading || reading instanceof ReadError ? [] : reading.comments;
        expect
          .soft(
            comments.flatMap(({ body }) => outline(serializeHtml(blocksToHast(body)))),
            `${folder} ${id}`,
          )
          .toEqual(outline(html));
      }
  });
});
