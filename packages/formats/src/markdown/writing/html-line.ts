import { serializeHtml } from '@standfirst/core';
import type { Element, ElementContent } from 'hast';

/** Nodes as HTML that Markdown takes as one piece: an empty line would end it. */
export const htmlLine = (nodes: readonly ElementContent[]): string =>
  html(nodes)
    .split('\n')
    .reduce((before, line) => `${before}${line.trim() === '' ? '&#10;' : '\n'}${line}`);

/** To Markdown a carriage return ends a line as well: one among the words is written by its number. */
const html = (nodes: readonly ElementContent[]): string => serializeHtml(nodes).replaceAll('\r', '&#13;');

/**
 * The tag that opens an element, and the one that closes it, if any does. No line ends in them: how a line starts counts more to
 * Markdown than the tag it stands in.
 */
export function tagsOf(found: Element): [open: string, close: string] {
  const whole = html([{ ...found, children: [] }]).replaceAll('\n', '&#10;');
  const close = `</${found.tagName}>`;
  return whole.endsWith(close) ? [whole.slice(0, -close.length), close] : [whole, ''];
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
