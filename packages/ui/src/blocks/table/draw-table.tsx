import { blocks, inlineText, type Table } from '@standfirst/core';
import type { ReactNode } from 'react';
import { classNames } from '../../root-view.js';
import type { RootProps } from '../designed-view.js';
import type { Drawing } from '../drawing.js';

/** More columns than this do not fit a narrow window; the table then scrolls by itself, by keyboard too. */
const COLUMNS = 4;

/** A table in a frame that keeps a wide one from widening the page. */
export function drawTable(block: Table, draw: Drawing, root: RootProps = {}): ReactNode {
  const columns = Math.max(block.header?.length ?? 0, ...block.rows.map((row) => row.length));
  const name = block.caption ? inlineText(block.caption) : draw.words.table;
  const scrolls = columns > COLUMNS ? { role: 'region', tabIndex: 0, 'aria-label': name } : {};
  return (
    <div {...scrolls} {...root} className={classNames('sf-table', root.className)}>
      {blocks.table.toHtml(block, draw.write)}
    </div>
  );
}
