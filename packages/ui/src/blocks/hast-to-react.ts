import { attributeName, type HtmlWriter } from '@standfirst/core';
import { cloneElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';

export type HastNode = ReturnType<HtmlWriter['inlines']>[number];
export type HastElement = ReturnType<HtmlWriter['blocks']>[number] & { type: 'element' };

/** A place in the tree that a view has drawn already. */
interface Island extends HastElement {
  readonly drawn: ReactNode;
}

export const island = (drawn: ReactNode): Island => ({
  type: 'element',
  tagName: 'span',
  properties: {},
  children: [],
  drawn,
});

/** A tree of the kinds' own HTML as React elements; no component is made and no key is needed, since places never move. */
export const hastToReact = (nodes: readonly HastNode[]): ReactElement => jsxs(Fragment, { children: drawnAll(nodes) });

/** One top-level node, with the key of its block. */
export function keyedHastToReact(node: HastNode, key: string): ReactNode {
  if (node.type === 'element' && !isIsland(node)) return elementToReact(node, key);
  const view = drawn(node);
  // A frame around it would cost the server renderer depth.
  return isValidElement(view) ? cloneElement(view, { key }) : jsx(Fragment, { children: view }, key);
}

function elementToReact({ tagName, properties, children }: HastElement, key?: string): ReactElement {
  const props: Record<string, unknown> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value === undefined || value === null || value === false) continue;
    const property = propertyName(name);
    props[property] = Array.isArray(value) ? value.join(' ') : value === true && property.includes('-') ? '' : value;
  }
  // The kinds write names of HTML elements alone; the compiler knows them by one of them here.
  const tag = tagName as 'span';
  if (children.length === 0) return jsx(tag, props, key);
  const inside = drawnAll(children);
  if (inside.length === 1) {
    props.children = inside[0];
    return jsx(tag, props, key);
  }
  props.children = inside;
  return jsxs(tag, props, key);
}

/** Neighbouring texts become one, so that React writes no comment between them. */
function drawnAll(nodes: readonly HastNode[]): ReactNode[] {
  const list: ReactNode[] = [];
  for (const node of nodes) {
    const last = list.length - 1;
    const before = list[last];
    if (node.type === 'text' && typeof before === 'string') list[last] = before + node.value;
    else list.push(drawn(node));
  }
  return list;
}

function drawn(node: HastNode): ReactNode {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return null;
  return isIsland(node) ? node.drawn : elementToReact(node);
}

const isIsland = (node: HastNode): node is Island => 'drawn' in node;

const names = new Map<string, string>();

/** React takes hast's names (`dateTime`, `className`) except for data-* and aria-*, which it takes as HTML writes them. */
function propertyName(name: string): string {
  let known = names.get(name);
  if (known === undefined) {
    known = /^(?:data|aria)[A-Z]/.test(name) ? attributeName(name) : name;
    names.set(name, known);
  }
  return known;
}
