import type { articleToHast } from '@standfirst/core';

/** A node of the trees that core writes. */
export type Node = ReturnType<typeof articleToHast>[number];
export type Element = Extract<Node, { type: 'element' }>;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes without a value are left out. */
export function element(tagName: string, attributes: Attributes, children: readonly Node[] = []): Element {
  const properties = Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
  return { type: 'element', tagName, properties, children: [...children] };
}

/** What an element of core becomes: another one with its language and direction, and of its other attributes none. */
export const styled = (node: Element, tagName: string, style: string | undefined, children: readonly Node[]): Element =>
  element(tagName, { lang: attribute(node, 'lang'), dir: attribute(node, 'dir'), style }, children);

export const words = (value: string): Node => ({ type: 'text', value });

/** One cell in a table that only puts it in its place: the one box whose border every client draws. */
export const box = (style: string, children: readonly Node[], attributes: Attributes = {}): Element =>
  element('table', { role: 'presentation', width: '100%', cellpadding: 0, cellspacing: 0, border: 0, ...attributes }, [
    element('tbody', {}, [element('tr', {}, [element('td', { style }, children)])]),
  ]);

/** Room under a table, whose margins some clients drop. */
export const gap = (pixels: number): Element =>
  element('div', { style: `font-size:${pixels}px;line-height:${pixels}px` }, [words('\u00a0')]);

/** An attribute as text; `undefined` where it is not given. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export const has = ({ properties }: Element, name: string): boolean => Object.hasOwn(properties, name);

/** The words inside some nodes. */
export const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');

/** Letters and numbers alone, to look words up in others: marks and spaces are set anew in a pull quote. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
