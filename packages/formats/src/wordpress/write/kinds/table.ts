import { stringBuilder, type Inline, type Table } from '@standfirst/core';
import type { BlockWriter, Writing } from '../writing.js';

const { element, each } = stringBuilder;

export const table: BlockWriter<Table> = (block, writing) => {
  const { caption, header, rows } = block;
  // For a table without cells the editor saves nothing at all.
  if ([header ?? [], ...rows].every((cells) => cells.length === 0)) return writing.hidden(block);
  const head = header ? element('thead', { children: row(header, 'th', writing) }) : '';
  const body = rows.length > 0 ? element('tbody', { children: each(rows, (cells) => row(cells, 'td', writing)) }) : '';
  const words = caption
    ? element('figcaption', { className: 'wp-element-caption', children: writing.inlines(caption) })
    : '';
  const html = element('figure', {
    className: 'wp-block-table',
    children: element('table', { children: head + body }) + words,
  });
  return writing.leaf(block, 'core/table', { hasFixedLayout: false }, html);
};

const row = (cells: readonly (readonly Inline[])[], tagName: string, writing: Writing) =>
  element('tr', { children: each(cells, (words) => element(tagName, { children: writing.inlines(words) })) });
