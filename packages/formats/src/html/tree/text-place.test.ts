import { describe, expect, test } from 'vitest';
import { findFirst, isElement, type HtmlTree, type Node } from './html-tree.js';
import { parsePiece } from './parse-html.js';
import type { Text } from 'hast';

const firstText = (nodes: readonly Node[]): Text | undefined => {
  for (const node of nodes) {
    const found = node.type === 'text' ? node : isElement(node) ? firstText(node.children) : undefined;
    if (found) return found;
  }
  return undefined;
};

/** What stands in the source where the tree says that these words stand. */
function written(source: string, words: string): string | undefined {
  const tree: HtmlTree = parsePiece(source);
  const text = firstText(tree.root.children)!;
  const from = text.value.indexOf(words);
  expect(from).toBeGreaterThanOrEqual(0);
  const place = tree.placeOf(text, from, from + words.length);
  return place && source.slice(place.start, place.end);
}

describe('the place of words', () => {
  test.each([
    ['as they stand', '<p>The tide came in.</p>', 'tide', 'tide'],
    ['behind a reference', '<p>Tom &amp; Ada &lt;3 sailed</p>', 'sailed', 'sailed'],
    [
      'with references',
      '<p>“Tom &amp; Ada&rsquo;s boat”, he said</p>',
      '“Tom & Ada’s boat”',
      '“Tom &amp; Ada&rsquo;s boat”',
    ],
    ['that are a reference', '<p>a &#x1F600; b</p>', '😀', '&#x1F600;'],
    ['behind a reference without an end', '<p>&ampere and &notit; went</p>', 'went', 'went'],
    ['behind an ampersand that means nothing', '<p>R&D and &nonsense; went</p>', 'went', 'went'],
    ['behind line ends of two characters', '<p>one\r\ntwo\r\nthree</p>', 'two\nthree', 'two\r\nthree'],
    ['behind a tag that left no element', '<p>one</nonsense> two</p>', 'two', 'two'],
    ['around such a tag', '<p>one</nonsense> two</p>', 'one two', 'one</nonsense> two'],
    ['behind the line end of a <pre>', '<pre>\n  one\n two</pre>', 'two', 'two'],
    ['in a title', '<title>a <b> &amp; c</title>', '<b> & c', '<b> &amp; c'],
    ['that were put before their table', '<table>one <tr>two</table>', 'two', 'two'],
  ])('%s', (_, source, words, expected) => {
    expect(written(source, words)).toBe(expected);
  });
  test('of a text that a comment divides are those of each part', () => {
    const tree = parsePiece('<p>one<!-- no -->two</p>');
    const paragraph = findFirst(tree.root, ({ tagName }) => tagName === 'p')!;
    expect(paragraph.children.map((child) => child.type === 'text' && tree.placeOf(child))).toEqual([
      { start: 3, end: 6 },
      { start: 17, end: 20 },
    ]);
  });
  test('is nowhere for a text that the reader made, and for no words', () => {
    const tree = parsePiece('<p>one</p>');
    expect(tree.placeOf({ type: 'text', value: 'one' })).toBeUndefined();
    expect(tree.placeOf(firstText(tree.root.children)!, 1, 1)).toBeUndefined();
    expect(tree.placeOf(firstText(tree.root.children)!, 1, 9)).toBeUndefined();
  });
});
