import type { Block, Heading } from '@standfirst/core';
import type { PortableNode } from '../portable-node.js';
import type { Reading } from '../reading.js';
import { readSpans } from '../spans/read-spans.js';
import { baseOf } from './base.js';

const LEVELS: ReadonlyMap<unknown, Heading['level']> = new Map([
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 4],
  ['h6', 4],
]);
const KNOWN = ['style', 'children', 'markDefs', 'listItem', 'level', 'list', 'blockquote'];
const PLAIN = new Set<unknown>(['normal', 'blockquote', undefined, null, '']);
/** The fields of a block as most editors write it: nothing is left over of such a one. */
const USUAL = new Set([...KNOWN, '_type', '_key']);

/** A block of text: a heading by its style, else a paragraph; a style of the publisher's own is kept in `data`. */
export function readTextBlock(node: PortableNode, reading: Reading): Block {
  const { style, _key } = node;
  const level = LEVELS.get(style);
  const own = level === undefined && !PLAIN.has(style) ? { style } : undefined;
  const base = own || hasMore(node) ? baseOf(node, KNOWN, reading, own) : { id: reading.id(_key, node) };
  const children = readSpans(node, reading);
  return level ? { type: 'heading', ...base, level, children } : { type: 'paragraph', ...base, children };
}

function hasMore(node: PortableNode): boolean {
  for (const field in node) if (!USUAL.has(field)) return true;
  return false;
}
