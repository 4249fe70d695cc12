import { stringBuilder, type Block, type List } from '@standfirst/core';
import type { BlockWriter, Writing } from '../writing.js';

const { element } = stringBuilder;

/** A list of items that are blocks themselves: the first paragraph is the item's line, the rest stands below it. */
export const list: BlockWriter<List> = (block, writing) => {
  const { ordered, start, items } = block;
  if (items.length === 0) return writing.hidden(block);
  const first = ordered ? start : undefined;
  const inside = items.map((item) => itemText(item, writing)).join('\n\n');
  const html = element(ordered ? 'ol' : 'ul', { start: first, className: 'wp-block-list', children: inside });
  const attributes = { ordered: ordered || undefined, start: first };
  const plain = { type: 'list', ordered, ...(first !== undefined && { start: first }) };
  return writing.box(block, 'core/list', attributes, html, plain);
};

function itemText([first, ...below]: readonly Block[], writing: Writing): string {
  const isLine = first?.type === 'paragraph';
  const line = isLine ? writing.inlines(first.children) : '';
  const rest = isLine ? below : first ? [first, ...below] : [];
  const html = element('li', { children: line + writing.blocks(rest) });
  // The line is noted as the paragraph that it is.
  const text = isLine ? writing.leaf(first, 'core/paragraph', {}, element('p', { children: line })) : '';
  const json = /^<!-- wp:paragraph( \{.*\})? -->\n/.exec(text)?.[1] ?? '';
  return `<!-- wp:list-item${json} -->\n${html}\n<!-- /wp:list-item -->`;
}
