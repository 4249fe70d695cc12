import { agentName, quotesOf, type Article } from '@standfirst/core';
import { expect, test } from 'vitest';
import { read as html } from './html/index.js';
import { read as markdown } from './markdown/index.js';
import { read as portableText } from './portable-text/index.js';
import { read as rss } from './rss/index.js';
import { read as text } from './text/index.js';
import { read as wordpress } from './wordpress/index.js';

const WORDS = 'The boats are fine.';

/** Who says what, and what is printed under it. */
function said(article: Article): string[] {
  return quotesOf(article).map(({ text: words, speaker, source }) => {
    const from = source && 'title' in source ? ` in ${source.title}` : '';
    return `${speaker ? agentName(speaker) : 'nobody'}${from}: ${words}`;
  });
}

test.each([
  `<blockquote><p>${WORDS}</p><cite>Cy Dorn, ferryman</cite></blockquote>`,
  `<blockquote><p>${WORDS}</p><footer>—Cy Dorn, ferryman</footer></blockquote>`,
  `<blockquote><p>${WORDS}</p><p>— Cy Dorn</p></blockquote>`,
  `<blockquote><p>${WORDS}</p>— Cy Dorn</blockquote>`,
  `<blockquote><p>${WORDS}<br>— Cy Dorn, <em>ferryman</em></p></blockquote>`,
  `<blockquote><p>${WORDS} <cite>Cy Dorn</cite></p></blockquote>`,
  `<blockquote><p>${WORDS}</p></blockquote> <p>— Cy Dorn, ferryman</p><p>The story goes on.</p>`,
  `<figure><blockquote><p>${WORDS}</p></blockquote><figcaption>— Cy Dorn, ferryman</figcaption></figure>`,
  `<blockquote itemscope itemtype="https://schema.org/Quotation"><p itemprop="text">${WORDS}</p><footer>said by <b itemprop="spokenByCharacter">Cy Dorn</b></footer></blockquote>`,
])('in HTML, Cy Dorn speaks: %s', (source) => {
  const { article, receipt } = html(source, { lang: 'en' });
  expect(said(article)).toEqual([`Cy Dorn: ${WORDS}`]);
  expect(receipt.guessed).toEqual([]);
});

test('a name and a title in one line are who speaks and where', () => {
  const line = '<figcaption>Cy Dorn, <cite>Deep Water</cite></figcaption>';
  const { article } = html(
    `<figure><blockquote cite="https://herald.example/deep">${WORDS}</blockquote>${line}</figure>`,
  );
  expect(said(article)).toEqual([`Cy Dorn in Deep Water: ${WORDS}`]);
  expect(Object.values(article.works ?? {})).toMatchObject([
    { url: 'https://herald.example/deep', title: 'Deep Water' },
  ]);
});

test('a line that does not tell sets nobody, and the receipt says so', () => {
  const { article, receipt } = html(`<blockquote><p>${WORDS}</p><cite>Plato</cite></blockquote>`, { lang: 'en' });
  expect(said(article)).toEqual([`nobody: ${WORDS}`]);
  expect(receipt.guessed).toEqual([expect.stringContaining('"Plato"')]);
});

test('what people say to each other signs nothing', () => {
  const { article } = html('<blockquote><p>— Come in.</p><p>— Cy Dorn is here.</p></blockquote>');
  expect(article.quotes).toBeUndefined();
});

test('a line with a dash behind quoted words may be the story', () => {
  const { article } = html(`<blockquote><p>${WORDS}</p></blockquote><p>— and so they were, all of them.</p>`);
  expect(article.quotes).toBeUndefined();
  expect(article.body).toHaveLength(2);
});

test('the other formats read the same line alike', () => {
  const readers = [
    markdown(`> ${WORDS}\n> — Cy Dorn, ferryman\n\nAnd on.`),
    markdown(`> ${WORDS}\n>\n> — Cy Dorn, ferryman\n\nAnd on.`),
    text(`The ferry\n\n> ${WORDS}\n— Cy Dorn, ferryman\n\nThe story goes on from here, for a while.`),
    wordpress(
      `<!-- wp:quote --><blockquote class="wp-block-quote"><!-- wp:paragraph --><p>${WORDS}</p><!-- /wp:paragraph --><cite>Cy Dorn, ferryman</cite></blockquote><!-- /wp:quote -->`,
    ),
    portableText(JSON.stringify([{ _type: 'blockquote', text: WORDS, author: 'Cy Dorn, ferryman' }])),
    rss(
      `<rss version="2.0"><channel><item><title>Ferry</title><description>&lt;blockquote&gt;&lt;p&gt;${WORDS}&lt;/p&gt;&lt;cite&gt;Cy Dorn, ferryman&lt;/cite&gt;&lt;/blockquote&gt;</description></item></channel></rss>`,
    ),
  ];
  for (const { article } of readers) {
    expect(said(article)).toEqual([`Cy Dorn: ${WORDS}`]);
    expect(Object.values(article.agents ?? {})).toMatchObject([{ name: 'Cy Dorn', jobTitle: 'ferryman' }]);
  }
});
