import type { HtmlBuilder } from '@standfirst/core';
import { Fragment, isValidElement, type ReactNode } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';

/**
 * Builds React elements from what the kinds write; no component is made. Several nodes beside each other are an array,
 * which needs no keys, since it is only ever handed to React as children whose places never move.
 */
export const reactBuilder: HtmlBuilder<ReactNode> = {
  // The kinds write names of HTML elements alone; the compiler knows them by one of them here. React takes what they wrote as
  // its props, without a copy.
  element: (tagName, properties) => (Array.isArray(properties.children) ? jsxs : jsx)(tagName as 'span', properties),
  text: (value) => value,
  each: (list, draw) => joined(list, draw),
  join: (pieces) => joined(pieces, (piece) => piece),
};

/** What `draw` makes of each item, one after the other. Neighbouring texts become one, so that React writes no comment between them. */
export function joined<Item>(list: readonly Item[], draw: (item: Item, index: number) => ReactNode): ReactNode {
  let words = '';
  // Most lists are words alone and need no array.
  let all: ReactNode[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const drawn = draw(list[index]!, index);
    if (typeof drawn === 'string') {
      words += drawn;
    } else if (!isNothing(drawn)) {
      all ??= [];
      if (Array.isArray(drawn)) {
        words = addAll(all, words, drawn);
      } else {
        if (words !== '') all.push(words);
        words = '';
        all.push(drawn);
      }
    }
  }
  if (!all) return words;
  if (words !== '') all.push(words);
  return all.length > 1 ? all : all[0];
}

/** Adds nodes behind `words`; gives back the words at their end, to which more may be joined. Only `joined` makes such arrays. */
function addAll(all: ReactNode[], words: string, nodes: readonly ReactNode[]): string {
  let last = words;
  for (const node of nodes) {
    if (typeof node === 'string') {
      last += node;
    } else {
      if (last !== '') all.push(last);
      last = '';
      all.push(node);
    }
  }
  return last;
}

const isNothing = (node: ReactNode) => node === undefined || node === null || node === '' || typeof node === 'boolean';

/** Nodes beside each other as one that may stand anywhere. */
export const together = (nodes: ReactNode): ReactNode =>
  Array.isArray(nodes) ? jsxs(Fragment, { children: nodes }) : nodes;

/** The same node with a key, for a list whose items come and go. */
export const keyed = (node: ReactNode, key: string): ReactNode =>
  // A frame around an element would cost the server renderer depth, and cloneElement more than a copy of its properties.
  isValidElement<object>(node) && node.key === null
    ? jsx(node.type as 'span', { ...node.props }, key) // whatever its type is, it stays the same
    : jsx(Fragment, { children: together(node) }, key);
