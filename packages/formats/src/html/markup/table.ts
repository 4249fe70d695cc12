import type { Element } from 'hast';
import { addPlace } from '../../receipt-places.js';
import { attribute, childElements, element, findAll, findFirst, textNode } from '../tree/html-tree.js';
import type { MarkupRule } from './markup.js';

const PARTS = ['thead', 'tbody', 'tfoot'];
/** No table that people read has cells over more columns or rows. */
const WIDEST = 50;

/** Nor has one more places than these, which are filled where cells reach. */
const MOST = 5000;

/** A table with one cell in each place and its foot at its end; what the model has no place for is told. */
export const tableRule: MarkupRule = (found, { receipt, places }, source) => {
  if (found.tagName !== 'table') return undefined;
  const tell = (note: string) => {
    if (!receipt.warnings.includes(note)) receipt.warnings.push(note);
    addPlace(receipt, note, places.spanOf(source));
  };
  const inside = { children: [found] };
  if (findFirst(inside, (cell) => cell.tagName === 'th' && attribute(cell, 'scope') === 'row'))
    tell(
      'A table has heads of rows, and an article knows heads of columns alone. They were kept as cells. Look at the table.',
    );
  const wide = findAll(inside, (cell) => areaOf(cell) > 1);
  const isSpread = wide.length > 0 && wide.reduce((sum, cell) => sum + areaOf(cell), 0) <= MOST;
  const foot = childElements(found).find(({ tagName }) => tagName === 'tfoot');
  if (wide.length > 0)
    tell(
      'Cells of a table reach over several places, which an article has none of. Their words stand in the first of these, the others are empty. Look at the table.',
    );
  if (!foot && !isSpread) return undefined;
  const parts = [...found.children.filter((part) => part !== foot), ...(foot ? [foot] : [])];
  return [{ ...found, children: parts.map((part) => (isSpread && part.type === 'element' ? spread(part) : part)) }];
};

const spanIn = (cell: Element, name: 'colSpan' | 'rowSpan'): number => {
  const span = Number(attribute(cell, name) ?? 1);
  return cell.tagName === 'td' || cell.tagName === 'th'
    ? Math.min(WIDEST, Number.isInteger(span) && span > 0 ? span : 1)
    : 1;
};

const areaOf = (cell: Element): number => spanIn(cell, 'colSpan') * spanIn(cell, 'rowSpan');

/** A part of a table with empty cells where others reach. */
function spread(part: Element): Element {
  if (!PARTS.includes(part.tagName)) return part;
  /** How many rows each column is still reached into from above. */
  let reached: number[] = [];
  const children = part.children.map((row) => {
    if (row.type !== 'element' || row.tagName !== 'tr') return row;
    const cells: Element[] = [];
    const below: number[] = [];
    const fill = (tagName: string) => void cells.push(element(tagName, {}, [textNode(' ')]));
    for (const cell of childElements(row)) {
      while ((reached[cells.length] ?? 0) > 0) {
        below.push(reached[cells.length]! - 1);
        fill(cell.tagName);
      }
      const [wide, high] = [spanIn(cell, 'colSpan'), spanIn(cell, 'rowSpan')];
      cells.push(cell);
      for (let column = 1; column < wide; column += 1) fill(cell.tagName);
      for (let column = 0; column < wide; column += 1) below.push(high - 1);
    }
    while ((reached[cells.length] ?? 0) > 0) {
      below.push(reached[cells.length]! - 1);
      fill('td');
    }
    reached = below;
    return { ...row, children: cells.flatMap((cell) => [cell, textNode(' ')]) };
  });
  return { ...part, children };
}
