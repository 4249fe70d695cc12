import { LimitedParser, MAX_ELEMENTS } from './limited-parser.js';
import { isElement, textNode, type HtmlTree, type Node, type Parent } from './html-tree.js';
import { SourceElement, SourceText } from './source-node.js';
import { placeInText } from './text-place.js';

/** Elements nest no deeper than this in the tree; what lies deeper is flattened to its words. The model allows 256 levels, two for each element. */
const MAX_DEPTH = 100;

/** A piece of a page, as a content management system keeps it. The parser is that of the HTML standard: it takes anything. */
export function parsePiece(html: string): HtmlTree {
  const parser = LimitedParser.getFragmentParser(null, LimitedParser.settings);
  parser.tokenizer.write(html, true);
  return treeOf(html, parser.getFragment().children, flattenedBy(parser));
}

/** A whole page. Scripts do not run, so what stands in `<noscript>` is read. */
export function parsePage(html: string): HtmlTree {
  const parser = new LimitedParser(LimitedParser.settings);
  parser.tokenizer.write(html, true);
  return treeOf(html, parser.document.children, flattenedBy(parser));
}

const flattenedBy = (parser: unknown): number => (parser instanceof LimitedParser ? parser.flattened : 0);

function treeOf(source: string, children: Node[], alreadyFlattened: number): HtmlTree {
  const root: HtmlTree['root'] = { type: 'root', children };
  const flattened = alreadyFlattened + flattenBelow(root, 1);
  const notes =
    flattened > 0
      ? [
          `The page is nested deeper than ${MAX_DEPTH} elements or holds more than ${MAX_ELEMENTS}; ${flattened} elements beyond that were flattened to their words.`,
        ]
      : [];
  return {
    root,
    source,
    spanOf: (one) => (one instanceof SourceElement ? one.span : undefined),
    placeOf: (one, from = 0, to = one.value.length) =>
      one instanceof SourceText ? placeInText(source, one.start, one.value, from, to) : undefined,
    notes,
  };
}

/** Puts their words in the place of elements that stand too deep; says how many. */
function flattenBelow(parent: Parent, depth: number): number {
  let flattened = 0;
  const { children } = parent;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index]!;
    if (!isElement(child)) continue;
    if (depth <= MAX_DEPTH) flattened += flattenBelow(child, depth + 1);
    else {
      flattened += 1;
      children[index] = textNode(wordsInside(child));
    }
  }
  return flattened;
}

const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/** Works without recursion, since no depth of input may exhaust the stack. */
function wordsInside(found: Node): string {
  const parts: string[] = [];
  const open: Node[] = [found];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') parts.push(node.value);
    else if (isElement(node) && !SILENT.has(node.tagName))
      for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index]!);
  }
  return parts.join('');
}
