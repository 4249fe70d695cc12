import type { Element, Properties } from 'hast';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { hastName } from './hast-name.js';
import { LimitedParser, MAX_ELEMENTS } from './limited-parser.js';
import { textNode, type HtmlTree, type Node, type Span } from './html-tree.js';

/** Elements nest no deeper than this in the tree; what lies deeper is flattened to its words. The model allows 256 levels, two for each element. */
const MAX_DEPTH = 100;

type Found = DefaultTreeAdapterTypes.Node;

/** A piece of a page, as a content management system keeps it. The parser is that of the HTML standard: it takes anything. */
export function parsePiece(html: string): HtmlTree {
  const parser = LimitedParser.getFragmentParser(null, LimitedParser.settings());
  parser.tokenizer.write(html, true);
  return treeOf(parser.getFragment(), flattenedBy(parser));
}

/** A whole page. Scripts do not run, so what stands in `<noscript>` is read. */
export function parsePage(html: string): HtmlTree {
  const parser = new LimitedParser(LimitedParser.settings());
  parser.tokenizer.write(html, true);
  return treeOf(parser.document, flattenedBy(parser));
}

const flattenedBy = (parser: unknown): number => (parser instanceof LimitedParser ? parser.flattened : 0);

/** The parser's tree as hast, without comments; works without recursion, since no depth of input may exhaust the stack. */
function treeOf(found: Found, alreadyFlattened: number): HtmlTree {
  const root: HtmlTree['root'] = { type: 'root', children: [] };
  const spans = new WeakMap<Element, Span>();
  const open: { from: Found; to: { children: Node[] }; depth: number }[] = [{ from: found, to: root, depth: 1 }];
  let flattened = alreadyFlattened;
  for (let level = open.pop(); level; level = open.pop()) {
    for (const child of childrenOf(level.from)) {
      if (child.nodeName === '#text' && 'value' in child) {
        level.to.children.push(textNode(child.value));
      } else if ('tagName' in child) {
        if (level.depth > MAX_DEPTH) {
          flattened += 1;
          level.to.children.push(textNode(wordsInside(child)));
          continue;
        }
        const own: Element = { type: 'element', tagName: child.tagName, properties: propertiesOf(child), children: [] };
        level.to.children.push(own);
        const place = child.sourceCodeLocation;
        if (place) spans.set(own, { start: place.startOffset, end: place.endOffset });
        open.push({ from: child, to: own, depth: level.depth + 1 });
      }
    }
  }
  const notes =
    flattened > 0
      ? [
          `The page is nested deeper than ${MAX_DEPTH} elements or holds more than ${MAX_ELEMENTS}; ${flattened} elements beyond that were flattened to their words.`,
        ]
      : [];
  return { root, spanOf: (one) => spans.get(one), notes };
}

function childrenOf(node: Found): readonly Found[] {
  if ('content' in node) return node.content.childNodes; // a <template>
  return 'childNodes' in node ? node.childNodes : [];
}

function propertiesOf({ attrs }: DefaultTreeAdapterTypes.Element): Properties {
  const properties: Properties = {};
  for (const { name, value } of attrs) {
    if (name.startsWith('on')) continue; // what runs is no content
    if (name === 'class' || name === 'rel') properties[hastName(name)] = value.split(/\s+/).filter(Boolean);
    else
      Object.defineProperty(properties, hastName(name), {
        value,
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
  return properties;
}

const SILENT = new Set(['script', 'style', 'template', 'noscript']);

function wordsInside(found: Found): string {
  const parts: string[] = [];
  const open: Found[] = [found];
  for (let node = open.pop(); node; node = open.pop()) {
    if (SILENT.has(node.nodeName)) continue;
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) open.push(children[index]!);
  }
  return parts.join('');
}
