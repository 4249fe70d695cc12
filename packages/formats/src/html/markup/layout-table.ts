import type { Element } from 'hast';
import { attribute, childElements, element, findFirst } from '../tree/html-tree.js';
import type { MarkupRule } from './markup.js';

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'ul', 'ol', 'figure', 'table', 'div', 'img']);

/** A table that only puts things in their places, as old pages and e-mails do: its cells are boxes. */
export const layoutTableRule: MarkupRule = (found) => {
  if (found.tagName !== 'table' || !isLayout(found)) return undefined;
  return rowsOf(found).flatMap((row) => childElements(row).map((cell) => element('div', {}, cell.children)));
};

function isLayout(found: Element): boolean {
  const role = attribute(found, 'role');
  if (role === 'presentation' || role === 'none') return true;
  if (findFirst(found, ({ tagName }) => tagName === 'th' || tagName === 'caption' || tagName === 'thead')) return false;
  const rows = rowsOf(found);
  const cells = rows.flatMap(childElements);
  const blocksIn = (cell: Element) => childElements(cell).filter(({ tagName }) => BLOCKS.has(tagName)).length;
  return cells.length === 1 ? cells.some((cell) => blocksIn(cell) > 0) : cells.some((cell) => blocksIn(cell) > 1);
}

const rowsOf = (found: Element): Element[] =>
  childElements(found).flatMap((child) =>
    child.tagName === 'tr' ? [child] : ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [],
  );
