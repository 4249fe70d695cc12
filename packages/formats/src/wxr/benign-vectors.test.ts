import { articleText, articleToHtml, blocksToHast, inlineText, serializeHtml, type Article } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { vectorsArePresent, vectorsIn } from '../../testing/vectors.js';
import { wordsOf } from '../html/tree/html-tree.js';
import { parsePiece } from '../html/tree/parse-html.js';
import { piecesOf, readWhole } from '../testing/archive-pieces.js';
import { readArticle } from './articles/read-article.js';
import { read } from './read.js';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** White space at the ends is no word, and where a line ends in a line of words is for the page to say. */
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
const wordsIn = (html: string) => folded(wordsOf(parsePiece(html).root));

/** An export with one text in every place that has words, as WordPress keeps it there: as HTML. */
const exportOf = (html: string, content = html) => `<rss xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name><![CDATA[${html}]]></wp:author_display_name></wp:author>
<item><title><![CDATA[${html}]]></title><dc:creator>ada</dc:creator><content:encoded><![CDATA[${content}]]></content:encoded>
<excerpt:encoded><![CDATA[${html}]]></excerpt:encoded><wp:post_id>1</wp:post_id><wp:post_name>ferry</wp:post_name><wp:status>publish</wp:status>
<category domain="category"><![CDATA[${html}]]></category><category domain="post_tag"><![CDATA[${html}]]></category>
<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author><![CDATA[${html}]]></wp:comment_author>
<wp:comment_content><![CDATA[${html}]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment></item></channel></rss>`;

const inBlock = (html: string) => `<!-- wp:paragraph -->\n<p>${html}</p>\n<!-- /wp:paragraph -->`;

const namesIn = ({ agents = {}, section, tags = [] }: Article) => [
  ...Object.values(agents).map((agent) => ('name' in agent ? agent.name : '')),
  section?.name,
  ...tags.map(({ name }) => name),
];

describe.skipIf(!vectorsArePresent)('what means no harm (skipped where ../shared/security is absent)', () => {
  const vectors = vectorsArePresent ? vectorsIn('v-benign.json') : [];
  const texts = vectors.filter(({ kind }) => kind === 'text');

  test.each(texts)('$id reads the same in every place of an export: $input', async ({ input }) => {
    const html = escaped(input);
    for (const content of [html, inBlock(html)]) {
      const { article, comments } = readArticle(exportOf(html, content));
      expect(folded(inlineText(article.headline))).toBe(folded(input));
      expect(folded(inlineText(article.standfirst ?? []))).toBe(folded(input));
      expect(folded(articleText(article))).toBe(folded(input));
      expect(namesIn(article)).toEqual(namesIn(article).map(() => folded(input)));
      expect(namesIn(article)).toHaveLength(3);
      expect(comments).toMatchObject([{ author: { name: folded(input) } }]);
    }
    const whole = await readWhole(read(piecesOf(exportOf(html))));
    const [comment] = whole.comments;
    expect(comment?.author?.name).toBe(folded(input));
    expect(wordsIn(serializeHtml(blocksToHast(comment?.body ?? [])))).toBe(folded(input));
    expect(whole.receipt).toMatchObject({
      discarded: [],
      changed: [{ reason: expect.stringContaining('no date') as string }],
    });
  });

  test.each(vectors.filter(({ kind }) => kind === 'html'))('$id keeps its words and elements: $input', ({ input }) => {
    for (const content of [input, `<!-- wp:html -->${input}<!-- /wp:html -->`]) {
      const { article } = readArticle(exportOf('Ferry', content));
      const back = articleToHtml(article);
      expect(wordsIn(back)).toBe(wordsIn(input));
      const kept = [
        ...input.matchAll(/<(strong|em|a|blockquote|ul|li|table|th|td|figure|img|figcaption|h2|sup|sub|hr)[\s>]/g),
      ];
      for (const [, name] of kept) expect(back).toContain(`<${name}`);
    }
  });
});
