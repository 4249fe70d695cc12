import type { Agent, Quote, Work } from '@standfirst/core';
import type { Element } from 'hast';
import type { Receipt, Stretch } from '../../receipt.js';
import { SourceElement } from '../tree/source-node.js';
import { isElement, type HtmlPlaces, type Node, type Parent } from '../tree/html-tree.js';
import { customElementRule } from './custom-element.js';
import { embedRule } from './embed.js';
import { emptyRule } from './empty.js';
import { figureRule } from './figure.js';
import { foreignRule } from './foreign.js';
import { keyPointsRule } from './key-points.js';
import { imageRule } from './image.js';
import { inlineQuotationRule } from './inline-quotation.js';
import { linesRule } from './lines.js';
import { pullQuoteRule } from './pull-quote.js';
import { relatedLinkRule } from './related-link.js';
import { setApartRule, withSignatures } from './set-apart.js';
import { layoutTableRule } from './layout-table.js';
import { tableRule } from './table.js';
import { unmarkedRule } from './unmarked.js';
import { updateRule } from './update.js';
import { verseRule } from './verse.js';

/** What the rules know of the page, and where they put what its markup says besides the words. */
export interface Markup {
  /** The address that relative ones start from; `undefined`: they stay as they are. */
  readonly base: string | undefined;
  /** The language of the page, for the marks of a `<q>`. */
  readonly lang: string;
  /** Quotations that the markup names, by id. */
  readonly quotes: Map<string, Quote>;
  /** Whoever speaks in them, by id. */
  readonly agents: Map<string, Agent>;
  /** Whether a quotation that is not of this piece has the id. */
  readonly taken: (id: string) => boolean;
  /** Pages that quotations are from, by id. */
  readonly works: Map<string, Work>;
  readonly receipt: Receipt;
  /** Where nodes stand in the source. */
  readonly places: HtmlPlaces;
  /** Where the lines stand that say whom quotations are from, by the id of the quotation. */
  readonly lines: Map<string, Stretch>;
}

/**
 * Turns one way of writing into that of the model's own HTML: gives what stands in the element's place, or `undefined`
 * where it is not meant. What stands inside the element has been through the rules before; `source` is the element as it was.
 */
export type MarkupRule = (found: Element, markup: Markup, source: Element) => readonly Node[] | undefined;

/** The first that answers wins. */
const RULES: readonly MarkupRule[] = [
  emptyRule,
  verseRule,
  unmarkedRule,
  foreignRule,
  imageRule,
  updateRule,
  pullQuoteRule,
  embedRule,
  setApartRule,
  inlineQuotationRule,
  figureRule,
  keyPointsRule,
  relatedLinkRule,
  layoutTableRule,
  tableRule,
  linesRule,
  customElementRule,
];

/** The same nodes in the model's own HTML, which is what its kinds read. */
export function ownMarkup(nodes: Parent['children'], markup: Markup): Node[] {
  const own: Node[] = [];
  for (const node of nodes) {
    if (node.type === 'text') own.push(node);
    else if (isElement(node)) addRuled(own, node, markup);
  }
  return withSignatures(own, markup);
}

function addRuled(own: Node[], node: Element, markup: Markup): void {
  const inside = withChildren(node, ownMarkup(node.children, markup));
  for (const rule of RULES) {
    const instead = rule(inside, markup, node);
    if (!instead) continue;
    for (const one of instead) own.push(one); // there may be more than a call takes arguments
    return;
  }
  own.push(inside);
}

/** The same element around other nodes; most are the parser's, of which the fields are known. */
const withChildren = (node: Element, children: Node[]): Element =>
  node instanceof SourceElement
    ? { type: 'element', tagName: node.tagName, properties: node.properties, children }
    : { ...node, children };
