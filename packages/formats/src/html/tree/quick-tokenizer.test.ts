import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { isElement, type HtmlTree, type Node } from './html-tree.js';
import { parsePage, parsePiece } from './parse-html.js';
import { propertiesOf } from './properties-of.js';
import { SourceText } from './source-node.js';

const cases = import.meta.glob<string>('../../*/cases/*/input.{html,md}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Programs are no text in our tree. */
const isProgram = (tagName: string, type: unknown) =>
  tagName === 'style' || (tagName === 'script' && !String(type).includes('json'));

/** The tree that parse5 builds by itself, as lines: what stands where, and how deep. */
function expected(node: DefaultTreeAdapterTypes.Node, lines: unknown[] = [], depth = 0): unknown[] {
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) {
    if (child.nodeName === '#text' && 'value' in child) {
      lines.push([depth, child.value, child.sourceCodeLocation?.startOffset]);
    } else if ('tagName' in child) {
      const place = child.sourceCodeLocation;
      const span = place ? { start: place.startOffset, end: place.endOffset } : undefined;
      lines.push([depth, child.tagName, propertiesOf(child.attrs), span]);
      const { type } = propertiesOf(child.attrs);
      if (!child.namespaceURI.endsWith('xhtml') || !isProgram(child.tagName, type)) expected(child, lines, depth + 1);
    }
  }
  return lines;
}

function found(tree: HtmlTree, nodes: readonly Node[], lines: unknown[] = [], depth = 0): unknown[] {
  for (const node of nodes) {
    if (node instanceof SourceText) lines.push([depth, node.value, node.start < 0 ? undefined : node.start]);
    else if (isElement(node)) {
      lines.push([depth, node.tagName, node.properties, tree.spanOf(node)]);
      found(tree, node.children, lines, depth + 1);
    }
  }
  return lines;
}

function expectSame(source: string): void {
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  const page = parsePage(source);
  expect(found(page, page.root.children), source).toEqual(expected(parse(source, options)));
  const piece = parsePiece(source);
  expect(found(piece, piece.root.children), source).toEqual(expected(parseFragment(source, options)));
}

const PIECES = ['<', '>', '</', '<!--', '-->', '--!>', '<!', '<?', ']]>', '<![CDATA[', '&', '&#', '&#0;', '&amp;', '&notit;', '&#x1f600;', '"', "'", '=', '/', '\0', '\r', '\n', '\r\n', ' ', '\t', '\f', '\ufeff', '😀', '\ud800', 'a', 'B', 'word words', '<p>', '</p>', '<P CLASS="a b">', '<b>', '</b>', '<i id=x>', '</i>', '<a href="?a&b=c">', '<div data-a-b=1 data-a-b=2>', '</div>', '<table>', '<tr>', '<td>', '</td>', '</table>', '<select>', '<option>', '<script>', '</script>', '</SCRIPT >', '<style>', '</style>', '<title>', '</title>', '<textarea>', '</textarea>', '<template>', '</template>', '<svg>', '<foreignObject>', '</svg>', '<math>', '<mi>', '<br/>', '<img src=a>', '<html lang=a>', '<head>', '<body class=x>', '</body>', '</html>', '<!doctype html>', '<pre>', '<plaintext>', '<noscript>', '<li>', '<h1>', '</h2>', '<form>', '<button>', '__proto__=1 ']; // prettier-ignore

describe('the quick way and the way of parse5', () => {
  test.each(Object.keys(cases))('build the same tree at the same places of %s', (path) => {
    const source = cases[path] ?? '';
    expectSame(source);
    expectSame(`\ufeff${source.replaceAll('\n', '\r\n')}`);
  });
  test('build the same tree at the same places of 20000 broken sources', () => {
    let state = 11;
    const next = (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    for (let count = 0; count < 20_000; count += 1) {
      let source = '';
      for (let pieces = 1 + next(24); pieces > 0; pieces -= 1) source += PIECES[next(PIECES.length)] ?? '';
      expectSame(source);
    }
  });
});
