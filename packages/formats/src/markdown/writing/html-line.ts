import { serializeHtml } from '@standfirst/core';
import type { Element, ElementContent } from 'hast';

/** Nodes as HTML that Markdown takes as one piece: an empty line would end it. */
export const htmlLine = (nodes: readonly ElementContent[]): string =>
  serializeHtml(nodes)
    .split('\n')
    .reduce((html, line) => `${html}${line.trim() === '' ? '&#10;' : '\n'}${line}`);

/** The tag that opens an element, and the one that closes it. */
export function tagsOf(found: Element): [open: string, close: string] {
  const whole = htmlLine([{ ...found, children: [] }]);
  const close = `</${found.tagName}>`;
  return [whole.slice(0, -close.length), close];
}

/** Attributes that a browser needs and a reader derives again. */
const DERIVED = new Set(['id', 'loading', 'decoding']);

/** The same nodes without what is derived again. */
export const plainNodes = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.map((node) => {
    if (node.type !== 'element') return node;
    const properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => !DERIVED.has(name)));
    return { ...node, properties, children: plainNodes(node.children) };
  });

/** Says whether an element has no attributes but these. */
export const hasOnly = ({ properties }: Element, ...names: string[]): boolean =>
  Object.keys(properties).every((name) => names.includes(name));
