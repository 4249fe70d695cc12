import type { Element, ElementContent, Text } from 'hast';
import { attributeIn, namesIn } from './properties-of.js';
import { SourceElement } from './source-node.js';

/** A node of the tree that readers of HTML work on. */
export type Node = ElementContent;
/** Anything that has children. */
export type Parent = Pick<Element, 'children'>;

/** Where something stands in the source, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A page or a piece of one as a tree of limited depth, so that whoever walks it may recurse. */
export interface HtmlTree {
  readonly root: { readonly type: 'root'; children: Node[] };
  /** Where an element of the source stands; `undefined` for one that the reader made. */
  readonly spanOf: (element: Element) => Span | undefined;
  /**
   * Where the characters `from` to `to` of a text's value stand in the source (default: all of it), references such as
   * `&amp;` and line ends counted as they are written there. Looked for only when asked, so it costs nothing before. A text
   * that was cut off another or put together by the reader has no place: ask for the node of the tree, with an offset in
   * it. `undefined` too where source and text do not say the same: a wrong place is worse than none.
   */
  readonly placeOf: (text: Text, from?: number, to?: number) => Span | undefined;
  /** The HTML that it was read from. */
  readonly source: string;
  /** What was flattened, in sentences. */
  readonly notes: string[];
}

/** Where nodes of a tree stand in its source. */
export type HtmlPlaces = Pick<HtmlTree, 'spanOf' | 'placeOf'>;

export const isElement = (node: { type: string } | undefined): node is Element => node?.type === 'element';

const SILENT = new Set(['script', 'style', 'template']);
const PHRASING = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Says whether an element stands inside a line. */
export const isPhrasing = (tagName: string): boolean => PHRASING.has(tagName);

export const textNode = (value: string): Text => ({ type: 'text', value });

export const element = (tagName: string, properties: Element['properties'], children: readonly Node[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [...children],
});

/** One attribute as text, by its name in hast (`dataQuote`); `undefined` where it is not given. */
export const attribute = ({ properties }: Element, name: string): string | undefined => attributeIn(properties, name);

/** The class and the id of an element in lower case, what its makers call it: the first 300 characters. */
export const namesOf = (found: Element): string =>
  found instanceof SourceElement ? found.names : namesIn(found.properties);

/** All words inside, white space folded to single spaces. */
export const wordsOf = (node: Parent | Node): string => folded(textInside(node, ' ')).trim();

/** White space folded; single spaces, which most are, stay untouched. */
const folded = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ');

/** All text inside as it stands; a line end for each `<br>`, and at the ends of blocks whatever is to stand `between` them. */
export const rawText = (node: Parent | Node, between = ''): string => textInside(node, between);

/** `between` stands at the ends of blocks, which a page shows on lines of their own. */
function textInside(node: Parent | Node, between: string): string {
  if ('value' in node) return node.type === 'text' ? node.value : '';
  if ('tagName' in node && node.tagName === 'br') return '\n';
  let text = '';
  if (!('children' in node)) return text;
  for (const child of node.children) {
    if (!isElement(child)) text += child.type === 'text' ? child.value : '';
    else if (!SILENT.has(child.tagName)) {
      const edge = isPhrasing(child.tagName) ? '' : between;
      text += edge + textInside(child, between) + edge;
    }
  }
  return text;
}

/** Puts something else in the place of children, each in its turn; `undefined` leaves one as it is, and most pages most. */
export function replaceChildren(node: Parent, instead: (child: Node) => readonly Node[] | undefined): void {
  const { children } = node;
  let changed: Node[] | undefined;
  for (let index = 0; index < children.length; index += 1) {
    const others = instead(children[index]!);
    if (others) changed ??= children.slice(0, index);
    if (others) changed?.push(...others);
    else changed?.push(children[index]!);
  }
  if (changed) node.children = changed;
}

/** The elements inside for which `wanted` holds, in the order of the page; the inside of one that is found is not searched. */
export function findAll(node: Parent, wanted: (found: Element) => boolean, found: Element[] = []): Element[] {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    if (wanted(child)) found.push(child);
    else findAll(child, wanted, found);
  }
  return found;
}

/** The first element inside for which `wanted` holds. */
export function findFirst(node: Parent, wanted: (found: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    const found = wanted(child) ? child : findFirst(child, wanted);
    if (found) return found;
  }
  return undefined;
}

export const childElements = (node: Parent): Element[] => node.children.filter(isElement);
