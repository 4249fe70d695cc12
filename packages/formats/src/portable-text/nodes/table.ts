import type { Inline } from '@standfirst/core';
import { defineNode } from '../node-kind.js';
import { isRecord } from '../portable-node.js';
import type { Reading } from '../reading.js';

/** Rows of cells, as the table of Sanity has them (https://github.com/sanity-io/sanity-plugin-table); ours may have words with marks. */
export const table = defineNode<'table'>({
  block: 'table',
  types: ['table'],
  fields: ['caption', 'header', 'rows', 'table'],
  read({ caption, header, rows: own, table: inside }, reading) {
    const rows = own ?? (isRecord(inside) ? inside['rows'] : undefined);
    if (!Array.isArray(rows)) return undefined;
    const given = rows as unknown[];
    return {
      ...(caption !== undefined && caption !== '' && { caption: reading.inlines(caption) }),
      ...(Array.isArray(header) && { header: cells(header, reading) }),
      rows: given.map((row) => cells(isRecord(row) ? row['cells'] : row, reading)),
    };
  },
  write: ({ caption, header, rows }, writing) => ({
    caption: caption && writing.words(caption),
    header: header?.map((cell) => writing.words(cell)),
    rows: rows.map((row, index) => ({
      _type: 'tableRow',
      _key: `r${index + 1}`,
      cells: row.map((cell) => writing.words(cell)),
    })),
  }),
});

const cells = (row: unknown, reading: Reading): Inline[][] =>
  Array.isArray(row) ? (row as unknown[]).map((cell) => reading.inlines(wordsOf(cell))) : [];

/** A cell is words, or an object of an editor's own around them. */
const wordsOf = (cell: unknown): unknown =>
  isRecord(cell) && cell['children'] === undefined
    ? ([cell['content'], cell['value'], cell['text']].find((words) => words !== undefined) ?? cell)
    : cell;
