import type { Element, ElementContent, Root, Text } from 'hast';

/** A node of the tree that readers of HTML work on. */
export type Node = ElementContent;
/** Anything that has children. */
export type Parent = Pick<Element, 'children'>;

/** Where an element stands in the source, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A page or a piece of one as a tree of limited depth, so that whoever walks it may recurse. */
export interface HtmlTree {
  readonly root: Root;
  /** Where an element of the source stands; `undefined` for one that the reader made. */
  readonly spanOf: (element: Element) => Span | undefined;
  /** What was flattened, in sentences. */
  readonly notes: string[];
}

export const isElement = (node: { type: string } | undefined): node is Element => node?.type === 'element';

export const textNode = (value: string): Text => ({ type: 'text', value });

export const element = (tagName: string, properties: Element['properties'], children: readonly Node[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [...children],
});

/** One attribute as text, by its name in hast (`dataQuote`); `undefined` where it is not given. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The class and the id of an element in lower case: what its makers call it. */
export const namesOf = (found: Element): string =>
  `${attribute(found, 'className') ?? ''} ${attribute(found, 'id') ?? ''}`.trim().toLowerCase();

/** All words inside, white space folded to single spaces. */
export const wordsOf = (node: Parent | Node): string => rawText(node).replace(/\s+/g, ' ').trim();

/** All text inside as it stands; a line end for each `<br>`. */
export function rawText(node: Parent | Node): string {
  if ('value' in node) return node.type === 'text' ? node.value : '';
  if ('tagName' in node && node.tagName === 'br') return '\n';
  let text = '';
  if ('children' in node) for (const child of node.children) text += rawText(child);
  return text;
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
