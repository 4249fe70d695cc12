import { LimitedParser, MAX_ELEMENTS } from './limited-parser.js';
import { flattenBelow, limitStory, MAX_DEPTH } from './flatten.js';
import type { HtmlTree, Node } from './html-tree.js';
import { SourceElement, SourceText } from './source-node.js';
import { placeInText } from './text-place.js';

/** A piece of a page, as a content management system keeps it. The parser is that of the HTML standard: it takes anything. */
export function parsePiece(html: string): HtmlTree {
  const parser = LimitedParser.getFragmentParser(null, LimitedParser.settings);
  parser.tokenizer.write(html, true);
  const tree = treeOf(html, parser.getFragment().children, flattenedBy(parser));
  tree.notes.push(...limitStory(tree.root));
  return tree;
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
  const flattened = alreadyFlattened + flattenBelow(root);
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
