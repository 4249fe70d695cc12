import type { Element } from 'hast';
import * as v from 'valibot';
import { childElements, childNamed } from '../../html/element.js';
import { inlinesSchema } from '../../inlines/any-inline.js';
import type { Inline } from '../../inlines/index.js';
import { blockBase } from '../block-base.js';
import { defineBlock } from '../define-block.js';

export const tableSchema = v.object({
  type: v.literal('table'),
  /** What the table shows. */
  caption: v.exactOptional(inlinesSchema),
  /** The heads of the columns, one each. */
  header: v.exactOptional(v.array(inlinesSchema)),
  /** Rows of cells of words. */
  rows: v.array(v.array(inlinesSchema)),
  ...blockBase,
});

/** Facts in rows and columns. */
export interface Table extends v.InferOutput<typeof tableSchema> {}

const cell = (value: string): Inline[] => [{ type: 'text', value }];

export const table = defineBlock<Table>({
  type: 'table',
  schema: tableSchema,
  holds: { caption: 'inlines', header: 'inlines', rows: 'inlines' },
  textSeparator: '\n',
  examples: [
    {
      type: 'table',
      id: 't1',
      caption: cell('High water at Fenmouth'),
      header: [cell('Day'), cell('Time')],
      rows: [
        [cell('Monday'), cell('6.10')],
        [cell('Tuesday'), cell('6.58')],
      ],
    },
    { type: 'table', id: 't2', rows: [[cell('Boats'), cell('4')]] },
  ],
  toHtml({ caption, header, rows, lang, dir }, write) {
    const { element, each, join } = write;
    const cells = (row: readonly Inline[][]) => each(row, (words) => element('td', { children: write.inlines(words) }));
    const heads = header && each(header, (head) => element('th', { scope: 'col', children: write.inlines(head) }));
    const parts = [
      ...(caption ? [element('caption', { children: write.inlines(caption) })] : []),
      ...(heads !== undefined ? [element('thead', { children: element('tr', { children: heads }) })] : []),
      element('tbody', { children: each(rows, (row) => element('tr', { children: cells(row) })) }),
    ];
    return element('table', { lang, dir, children: join(parts) });
  },
  fromHtml(found, read) {
    if (found.tagName !== 'table') return undefined;
    const caption = childNamed(found, 'caption');
    const rows = rowsOf(found).map((row) => childElements(row).filter(isCell));
    const head = rows[0]?.length && rows[0].every(({ tagName }) => tagName === 'th') ? rows.shift() : undefined;
    return {
      type: 'table',
      id: '',
      ...(caption && { caption: read.inlines(caption) }),
      ...(head && { header: head.map((words) => read.inlines(words)) }),
      rows: rows.map((row) => row.map((words) => read.inlines(words))),
    };
  },
});

const isCell = ({ tagName }: Element) => tagName === 'td' || tagName === 'th';
const rowsOf = (found: Element): Element[] =>
  childElements(found).flatMap((child) =>
    child.tagName === 'tr' ? [child] : ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [],
  );
