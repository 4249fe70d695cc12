import type { CommentBlock, CommentInline } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { readCommentHtml } from './read-comment-html.js';
import { writeCommentHtml } from './write-comment-html.js';

/** Blocks in one line: `p(…)` a paragraph, `|` a line end, marks by their signs. */
const short = (blocks: readonly CommentBlock[]): string => blocks.map(shortBlock).join(' ');
function shortBlock(block: CommentBlock): string {
  if (block.type === 'paragraph') return `p(${block.children.map(shortInline).join('')})`;
  if (block.type === 'blockquote') return `quote(${short(block.children)})`;
  if (block.type === 'codeBlock') return `code${block.language ?? ''}(${block.value.replaceAll('\n', '|')})`;
  return `${block.ordered ? `ol${block.start ?? ''}` : 'ul'}(${block.items.map(short).join('; ')})`;
}
function shortInline(inline: CommentInline): string {
  if (inline.type === 'text') return inline.value;
  if (inline.type === 'break') return '|';
  const inside = inline.children.map(shortInline).join('');
  if (inline.type === 'link') return `[${inside}](${inline.url})`;
  const sign = { emphasis: '*', strong: '**', strike: '~~', code: '`' }[inline.type];
  return sign + inside + sign;
}
const read = (html: string, lines: 'kept' | 'collapsed' = 'kept') => {
  const losses: string[] = [];
  const blocks = readCommentHtml(html, 'c', { lines, onLoss: (what) => losses.push(what) });
  return { blocks, losses, short: short(blocks) };
};

describe('a comment as WordPress keeps it', () => {
  test.each([
    ['lines and empty lines', 'one\ntwo\n\nthree\r\n\r\n\n four', 'p(one|two) p(three) p( four)'],
    ['a break with a line end behind it', 'one<br />\ntwo<br>three', 'p(one|two|three)'],
    ['two breaks', 'one<br><br>two', 'p(one) p(two)'],
    ['marks over a line end', '<b>one\ntwo</b>', 'p(**one|two**)'],
    ['marks over an empty line', '<b>one\n\ntwo</b>', 'p(**one**) p(**two**)'],
    ['a line end on both sides of a tag', 'one\n<em>\ntwo</em>', 'p(one) p(*two*)'],
    [
      'every mark',
      '<em>a</em> <i>b</i> <strong>c</strong> <del>d</del> <s>e</s> <code>f</code>',
      'p(*a* *b* **c** ~~d~~ ~~e~~ `f`)',
    ],
    ['marks that cross', '<b>a<i>b</b>c</i>', 'p(**a*b****c*)'],
    ['quoted words', 'He said <q cite="https://a.example/">no <em>more</em></q>.', 'p(He said “no *more*”.)'],
    ['an abbreviation', '<abbr title="Some Words">SW</abbr> and <acronym title="x">X</acronym>', 'p(SW and X)'],
    ['a quotation with paragraphs', 'a<blockquote>b\n\nc</blockquote>d', 'p(a) quote(p(b) p(c)) p(d)'],
    ['lists', '<ul>\n<li>a</li>\n<li>b<ol start="3"><li>c</li></ol></li></ul>', 'ul(p(a); p(b) ol3(p(c)))'],
    ['words in a list that are no item', '<ul>a<li>b</li></ul>', 'ul(p(a); p(b))'],
    ['an item without a list', '<li>a</li><li>b</li>', 'p(a) p(b)'],
    ['a program', '<pre><code class="language-ts">a\n  b</code></pre>', 'codets(a|  b)'],
    ['a program of many lines in code', 'x <code>a\nb</code> y', 'p(x ) code(a|b) p( y)'],
    ['entities', 'a &lt;b&gt; &amp;amp; &nbsp;&#8217;', 'p(a <b> &amp; \u00a0’)'],
    [
      'a link',
      '<a href="https://a.example/x?a=1&amp;b=2" onclick="x()">a <b>b</b></a>',
      'p([a **b**](https://a.example/x?a=1&b=2))',
    ],
    ['a tag without an end', 'a <b>b</b> <c and so on', 'p(a **b** <c and so on)'],
    ['a heading', '<h2>a</h2>b', 'p(a) p(b)'],
    ['nothing', ' \n <b> </b><br><p></p><blockquote></blockquote><ul><li></li></ul><pre>\n</pre>', ''],
  ])('%s', (_, html, expected) => expect(read(html).short).toBe(expected));
});

test('white space is that of HTML where lines mean nothing', () => {
  expect(read(' <p>one\n two  <b> three</b> </p>\n<p>four<br> five </p>', 'collapsed').short).toBe(
    'p(one two **three**) p(four|five)',
  );
});

test('an address that may not be followed leaves its words, and is told', () => {
  expect(
    read('<a href="javascript:alert(1)">a</a> <a href="mailto:a@b.example">b</a> <a name="x">c</a>'),
  ).toMatchObject({
    short: 'p(a b c)',
    losses: ['link that may not be followed', 'link that may not be followed'],
  });
});

test('a picture or a film becomes a link with its words, and what only runs is left out', () => {
  const html =
    '<img src="https://a.example/p.png" alt="A pier"><script>alert(1)</script><iframe src="https://v.example/1"></iframe><style>a{}</style>';
  expect(read(html)).toMatchObject({
    short: 'p([A pier](https://a.example/p.png)[https://v.example/1](https://v.example/1))',
    losses: ['img shown as a link', 'script left out', 'iframe shown as a link', 'style left out'],
  });
});

test.each([
  '<blockquote>',
  '<ul><li>',
  '<b>',
  '<i><b>',
  '<div>',
  '<a href="https://a.example/">',
  '<pre>',
  '<table><tr><td>',
])('ten thousand times %s neither exhaust the stack nor lose a word', (tag) =>
  expect(read(`${tag.repeat(10_000)}words`).short).toContain('words'),
);

test('blocks are numbered as they begin', () => {
  const ids = JSON.stringify(read('a<blockquote>b<ul><li>c</li></ul></blockquote>d').blocks).match(/c\.\d+/g);
  expect(ids).toEqual(['c.1', 'c.2', 'c.3', 'c.4', 'c.5', 'c.6']);
});

test.each([
  'one\ntwo\n\nthree  four ',
  '<blockquote>a\n\nb\n\n<blockquote>c</blockquote></blockquote>\n\nd',
  '<ol start="4">\n<li>a\n\nb</li>\n<li><ul>\n<li>c</li>\n</ul></li>\n</ol>',
  '<pre><code>\n\n  a &lt; b\n</code></pre>\n\n<pre><code class="language-ts">x\n</code></pre>',
  '<strong>a <em>b</em> <del>c</del></strong> <code>d &amp; e</code>',
  '<a href="https://a.example/" rel="nofollow ugc">a</a>&lt;script&gt;',
])('what was written is read as the same: %j', (html) => {
  const { blocks } = read(html);
  const written = writeCommentHtml(blocks);
  expect(read(written).blocks).toEqual(blocks);
  expect(writeCommentHtml(read(written).blocks)).toBe(written);
});
