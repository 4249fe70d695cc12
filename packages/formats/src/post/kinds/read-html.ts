import type { Block } from '@standfirst/core';
import type { Element, Root } from 'hast';
import { readTree } from '../../html/read-fragment.js';
import { parsePiece } from '../../html/tree/parse-html.js';
import {
  attribute,
  childElements,
  findAll,
  isElement,
  wordsOf,
  type Node,
  type Parent,
} from '../../html/tree/html-tree.js';
import { inlinesOf } from '../../html/markup/set-apart.js';
import { withKeptIds } from '../own/kept-ids.js';
import { takePluginFurniture } from './plugin-furniture.js';
import { readUnread } from './unread.js';
import type { ContentOptions, Reading, Tables } from '../reading.js';
import { takeReceipt } from '../../receipt-places.js';
import { emptyReceipt, type PlaceIn, type Receipt } from '../../receipt.js';

/** Where the blocks of HTML come from, and what becomes of its rows. */
export interface HtmlContext {
  readonly options: ContentOptions;
  readonly receipt: Receipt;
  readonly tables: Tables;
  /** Whether an id of a quotation is in use. */
  readonly taken: (id: string) => boolean;
  readonly warn: Reading['warn'];
  /** Where a piece of the content stands in it. */
  readonly placeOf: (html: string) => PlaceIn;
}

/** HTML of a post as blocks; `prepare` may change its tree before. */
export function readHtml(html: string, context: HtmlContext, prepare: (root: Root) => Root = (root) => root): Block[] {
  const { options, tables, taken } = context;
  const { root, notes, ...places } = parsePiece(html);
  const tree: Root = { type: 'root', children: withoutFootnotes(prepare(root).children as Node[], tables) };
  if (options.rendered) {
    const left = emptyReceipt();
    takePluginFurniture(tree as Parent, html, places, left); // of a piece of HTML: no doctype inside
    takeReceipt(left, context.receipt, context.placeOf(html));
  }
  const { captions } = readUnread(tree as Parent, context); // as above
  const { blocks, media, quotes, agents, works, receipt } = readTree(
    tree,
    {
      ...(options.base !== undefined && { base: options.base }),
      ...(options.lang !== undefined && { lang: options.lang }),
      taken,
    },
    places,
  );
  for (const row of Object.values(media)) {
    const captionsUrl = captions.get(row.url);
    tables.media[row.id] = captionsUrl === undefined ? row : { ...row, captionsUrl };
  }
  Object.assign(tables.quotes, quotes);
  Object.assign(tables.agents, agents);
  Object.assign(tables.works, works);
  receipt.warnings.push(...notes);
  takeReceipt(receipt, context.receipt, context.placeOf(html));
  return blocks.map((block) => withKeptIds(block, () => false));
}

/** Notes stand in a list at the end of a page; what leads to them says which one. */
function withoutFootnotes(nodes: readonly Node[], tables: Tables): Node[] {
  for (const mark of findAll({ children: [...nodes] }, isMark)) mark.properties['dataNote'] = attribute(mark, 'dataFn');
  return nodes.filter((node) => !isElement(node) || !isNotes(node) || !takeNotes(node, tables));
}

const isMark = (found: Element) => found.tagName === 'sup' && /^\S{1,200}$/.test(attribute(found, 'dataFn') ?? '');
const isNotes = (found: Element) =>
  found.tagName === 'ol' && (attribute(found, 'className') ?? '').includes('wp-block-footnotes');

/** The notes of a list, without the way back that stands behind each. */
function takeNotes(list: Element, tables: Tables): boolean {
  const items = childElements(list);
  if (!items.every((item) => attribute(item, 'id') !== undefined)) return false;
  for (const item of items) {
    const id = attribute(item, 'id')!; // asked for above
    const words = item.children.filter((node) => !isElement(node) || attribute(node, 'href') !== `#${id}-link`);
    if (/^\S{1,200}$/.test(id) && wordsOf({ children: words }) !== '') tables.notes[id] = inlinesOf(words);
  }
  return true;
}
