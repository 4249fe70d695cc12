import { articleText, inlineText, type Article } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { exampleArticle } from '../../testing/index.js';
import { read } from '../read.js';
import { write } from '../write.js';

const page = (
  body: string,
  {
    title = 'Ferry returns to Fenmouth | The Herald',
    headline = 'Ferry returns to Fenmouth',
    byline = 'Jane Doe',
  } = {},
) => `<!doctype html><html lang="en-GB"><head><title>${title}</title>
<meta property="og:site_name" content="The Herald"><meta name="description" content="Boats and tides.">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry returns","author":{"@type":"Person","name":"Desk"}}</script>
</head><body class="single"><header class="site-header"><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav></header>
<main><h1>${headline}</h1><p class="byline">By ${byline}</p><time datetime="2026-03-04">4 March 2026</time>
<figure class="lead"><img src="/lead.jpg" alt=""><figcaption>The quay at noon.</figcaption></figure>
${body}
<div class="author-bio">Jane Doe has been at sea.</div>
<section class="comments" id="comments"><ol><li class="comment" id="comment-7"><cite class="fn">Bo Marsh</cite>
<div class="comment-content"><p>About time that it came back to us.</p></div></li></ol><form><textarea></textarea></form></section></main>
<footer>© The Herald</footer></body></html>`;
const plain = (article: Article) => ({ ...article, provenance: undefined });

describe('an article that this library wrote, in a page of its publisher', () => {
  test('is read as it was, and the rest of the page stands apart', () => {
    const { article, comments, receipt } = read(page(write(exampleArticle).output));
    expect(plain(article)).toEqual(plain(exampleArticle));
    expect(comments).toMatchObject([{ id: 'comment-7', author: { name: 'Bo Marsh' } }]);
    expect(receipt.warnings).toEqual([]);
    const left = receipt.discarded.map(({ text }) => text).join(' ');
    for (const words of ['Home Sea', 'The quay at noon.', 'Jane Doe has been at sea.', '© The Herald'])
      expect(left).toContain(words);
  });
  test('keeps what looks like a byline, a date or a box of links', () => {
    const { article } = read(
      '<p>By Ada Lund</p><p>4 March 2026</p><p>It sails again, and everybody is on the quay to see the boat.</p>' +
        '<ul><li><a href="/old">The ferry of old</a></li><li><a href="/older">The boat before it</a></li></ul>' +
        '<p>Leave a Reply</p>',
      { lang: 'en' },
    );
    const written = write({ ...article, headline: exampleArticle.headline }).output;
    expect(read(page(written)).article.body).toEqual(article.body);
  });
  test('whose words an editor has changed is read from the words, and the receipt says so', () => {
    const { output } = write(exampleArticle);
    const changed = output.replace('The ferry left at noon.', 'The ferry left at one.');
    const { article, receipt } = read(page(changed, { headline: 'Ferry is back', byline: 'Bert Quill' }));
    expect(articleText(article)).toContain('The ferry left at one.');
    expect(inlineText(article.headline)).toBe('Ferry is back');
    expect(article.byline).toEqual([{ text: 'Bert Quill' }]);
    expect(article.quotes).toEqual(exampleArticle.quotes);
    expect(receipt.warnings).toEqual([
      expect.stringContaining('whose words have changed') as string,
      expect.stringContaining('prints the headline "Ferry is back"') as string,
      expect.stringContaining('prints the byline "Bert Quill"') as string,
    ]);
  });
  test('beside others is the one that the title names', () => {
    const other = read('<h1>Rain for the fair</h1><p>It rained on all of the tents.</p>').article;
    const both = write(other).output + write(exampleArticle).output;
    const { article, receipt } = read(page(both));
    expect(plain(article)).toEqual(plain(exampleArticle));
    expect(receipt.guessed.join()).toContain('data of 2 articles');
    expect(receipt.discarded.map(({ text }) => text)).toContain('It rained on all of the tents.');
  });
  test('is read without its data where these are none', () => {
    const { article, receipt } = read(page('<p>It sails again today.</p><script data-standfirst>{</script>'));
    expect(articleText(article)).toContain('It sails again today.');
    expect(receipt.warnings.join()).toContain('no data of an article');
  });
});
