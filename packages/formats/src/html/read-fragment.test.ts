import { blocksText, type Block } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { readFragment } from './read-fragment.js';

const kinds = (html: string) => readFragment(html).blocks.map(({ type }) => type);
const text = (html: string) => blocksText(readFragment(html).blocks, '\n\n');
const first = <Type extends Block['type']>(html: string, type: Type) => {
  const found = readFragment(html).blocks.find((block) => block.type === type);
  if (!found) throw new Error(`No ${type} in ${html}`);
  return found as Extract<Block, { type: Type }>; // it was found by its type
};

describe('quotations', () => {
  test('words in <q> are quoted, with the marks of their language', () => {
    const { blocks, quotes } = readFragment('<p>She called it <q>a fine day</q>.</p>', { lang: 'en' });
    expect(blocksText(blocks, '\n\n')).toBe('She called it “a fine day”.');
    expect(Object.values(quotes)).toMatchObject([{ mode: 'direct' }]);
    expect(blocksText(readFragment('<p><q>Ja</q></p>', { lang: 'de' }).blocks, '')).toBe('„Ja“');
  });
  test.each([
    ['a <cite> behind the paragraphs', '<p>One.</p><p>Two.</p><cite>Ada Lund</cite>'],
    ['a <footer>', '<p>One.</p><p>Two.</p><footer>— <cite>Ada Lund</cite></footer>'],
    ['a paragraph with a dash', '<p>One.</p><p>Two.</p><p>— Ada Lund</p>'],
  ])('who speaks is never inside the quoted words: %s', (_, inside) => {
    const { blocks, quotes } = readFragment(`<blockquote>${inside}</blockquote>`);
    expect(blocks.map(({ type }) => type)).toEqual(['blockquote']);
    expect(blocksText(blocks, '\n\n')).toBe('One.\n\nTwo.');
    expect(Object.values(quotes)[0]?.attribution).toEqual([{ type: 'text', value: 'Ada Lund' }]);
  });
  test('a block quote without a name is whole', () => {
    expect(text('<blockquote><p>We never saw it coming.</p></blockquote>')).toBe('We never saw it coming.');
  });
  test('a figure around a block quote names whose words they are', () => {
    const { quotes, blocks } = readFragment(
      '<figure><blockquote><p>We sail.</p></blockquote><figcaption>Ada Lund, harbour master</figcaption></figure>',
    );
    expect(blocks.map(({ type }) => type)).toEqual(['blockquote']);
    expect(Object.values(quotes)[0]?.attribution).toEqual([{ type: 'text', value: 'Ada Lund, harbour master' }]);
  });
  test('a pull quote is no quotation of its own', () => {
    const { blocks, quotes } = readFragment(
      '<figure class="wp-block-pullquote"><blockquote><p>We sail.</p><cite>Ada Lund</cite></blockquote></figure>',
    );
    expect(blocks).toMatchObject([
      {
        type: 'pullquote',
        children: [{ value: 'We sail.' }],
        attribution: [{ value: 'Ada Lund' }],
      },
    ]);
    expect(quotes).toEqual({});
  });
  test('the page that a quotation is from is its source', () => {
    const { quotes, works } = readFragment('<p><q cite="https://herald.example/log">We sail</q></p>');
    expect(works[Object.values(quotes)[0]?.source ?? '']).toMatchObject({ url: 'https://herald.example/log' });
  });
});

describe('pictures and films', () => {
  test.each([
    ['as it is', '<img src="/quay.jpg" alt="The quay">'],
    ['in a link in a paragraph', '<p><a href="/quay.jpg"><img src="/quay.jpg" alt="The quay"></a></p>'],
    ['loaded late', '<img data-src="/quay.jpg" src="data:image/gif;base64,R0lGOD" alt="The quay">'],
    [
      'and again for those without scripts',
      '<img data-src="/quay.jpg" alt="The quay"><noscript><img src="/quay.jpg" alt="The quay"></noscript>',
    ],
    [
      'of several sizes',
      '<picture><source srcset="/s.webp"><img srcset="/small.jpg 300w, /quay.jpg 1200w" alt="The quay"></picture>',
    ],
  ])('a picture %s', (_, html) => {
    const { blocks, media } = readFragment(html);
    expect(blocks.map(({ type }) => type)).toEqual(['figure']);
    expect(Object.values(media)).toMatchObject([{ url: '/quay.jpg', alt: 'The quay' }]);
  });
  test('a caption in boxes keeps its words, and who made the picture', () => {
    const html =
      '<div class="wp-caption"><a href="/quay.jpg"><img src="/quay.jpg" alt=""></a><p class="wp-caption-text">The quay. <span class="credit">Photograph: Ada Lund</span></p></div>';
    expect(first(html, 'figure').cutline).toEqual([{ type: 'text', value: 'The quay.' }]);
    expect(Object.values(readFragment(html).media)).toMatchObject([{ credit: 'Photograph: Ada Lund' }]);
  });
  test('a picture in the middle of a line stands behind its paragraph', () => {
    expect(kinds('<p>One <img src="/a.jpg" alt=""> two.</p>')).toEqual(['paragraph', 'figure']);
  });
  test('what another site shows is its address, and a post keeps its words', () => {
    expect(first('<iframe src="https://www.youtube.com/embed/1" title="The tide"></iframe>', 'embed')).toMatchObject({
      url: 'https://www.youtube.com/embed/1',
      provider: 'YouTube',
      title: 'The tide',
    });
    const post =
      '<blockquote class="twitter-tweet"><p>We sail.</p>— Ada (@ada) <a href="https://twitter.com/ada/status/1">March 4</a></blockquote>';
    expect(first(post, 'embed')).toMatchObject({ url: 'https://twitter.com/ada/status/1', provider: 'Twitter' });
    expect(JSON.stringify(first(post, 'embed').fallback)).toContain('We sail.');
  });
});

describe('old and odd markup', () => {
  test('two line ends are a paragraph', () => {
    expect(kinds('One.<br><br>Two.<br>Two again.')).toEqual(['paragraph', 'paragraph']);
    expect(kinds('<div><p>One.<br> <br>Two.</p></div>')).toEqual(['paragraph', 'paragraph']);
  });
  test('a table that only puts things in their places is none', () => {
    expect(kinds('<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>')).toEqual(['paragraph', 'paragraph']);
    expect(kinds('<table><tr><th>Day</th></tr><tr><td>Monday</td></tr></table>')).toEqual(['table']);
  });
  test('a pointer of another page’s own leads nowhere here', () => {
    expect(text('<p><span data-quote="I said so">Words</span></p>')).toBe('Words');
  });
  test('a relative address becomes whole where its page is known', () => {
    const [link] = first('<p><a href="tides">Tides</a></p>', 'paragraph').children;
    expect(link).toMatchObject({ url: 'tides' });
    expect(
      JSON.stringify(readFragment('<p><a href="tides">x</a></p>', { base: 'https://herald.example/a/b' }).blocks),
    ).toContain('https://herald.example/a/tides');
  });
  test.each(['<p>&nbsp;</p>', '<p></p>', '<p><br></p>', '<p><span><b> </b></span></p>', '<h3></h3>', '</p>'])(
    'room between lines is no line: %s',
    (room) => {
      expect(kinds(`<p>One.</p>${room}<p>Two.</p>`)).toEqual(['paragraph', 'paragraph']);
    },
  );
  test('a line is not empty that shows a picture, a mark of a quotation or a note', () => {
    const lines = ['<img src="/quay.jpg" alt="">', '<span data-quote="q1">“”</span>', '<sup data-note="1"></sup>'];
    for (const line of lines) expect(kinds(`<p>${line}</p>`)).toHaveLength(1);
  });
  test('what nothing is seen of leaves what stands inside', () => {
    const { blocks, receipt } = readFragment('<canvas><p>High at noon.</p></canvas><video><p>A film.</p></video>');
    expect(blocksText(blocks, ' ')).toBe('High at noon. A film.');
    expect(receipt.warnings).toEqual([]);
    expect(kinds('<video data-src="/quay.mp4"></video>')).toEqual(['unknown']);
  });
  test('a drawing is kept once, with one sentence, whatever is in it; an icon is not', () => {
    const { blocks, receipt } = readFragment(
      '<svg><g><g><path d="M0 0"/></g></g><foreignObject><p>High water</p></foreignObject></svg><svg><use href="#bell"/></svg>',
    );
    expect(blocks).toMatchObject([{ type: 'unknown', originalType: 'svg', fallback: [{ type: 'paragraph' }] }]);
    expect(receipt.warnings).toEqual([
      '<svg> is no kind of block. It was kept as it is, and readers get only the words and pictures that stand in it. Look whether they miss it.',
    ]);
  });
  test('any depth is read', () => {
    for (const tag of ['div', 'blockquote', 'b', 'ul><li', 'form', 'q'])
      expect(blocksText(readFragment(`${`<${tag}>`.repeat(20_000)}Bottom`).blocks, '')).toContain('Bottom');
  });
});
