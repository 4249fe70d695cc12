import { lineWords } from './line-words.js';
import { elementsIn, type Element, type Writing, type WrittenPassage } from './writing.js';

/** Wider tables are lines of cells, since no mail or terminal shows their columns. In characters. */
const WIDEST = 72;
const BETWEEN = '  ';

/** A table in columns where they fit into a line; else each row a line, its cells behind the heads of their columns. */
export function tableText(node: Element, writing: Writing): WrittenPassage[] {
  const caption = elementsIn(node).find(({ tagName }) => tagName === 'caption');
  const rows = rowsOf(node).map((row) =>
    elementsIn(row).map((cell) => lineWords(cell.children, writing).replace(/\s+/g, ' ').trim()),
  );
  const title = caption ? [{ text: lineWords(caption.children, writing).trim() }] : [];
  const widths = rows.reduce<number[]>((widest, row) => widen(widest, row), []);
  const width = widths.reduce((sum, one) => sum + one + BETWEEN.length, -BETWEEN.length);
  const heads = elementsIn(rowsOf(node)[0] ?? node).every(({ tagName }) => tagName === 'th') ? rows[0] : undefined;
  const lines =
    width <= WIDEST
      ? rows.map((row) =>
          row
            .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - length(cell)))
            .join(BETWEEN)
            .trimEnd(),
        )
      : rows.slice(heads ? 1 : 0).map((row) => row.map((cell, column) => headed(cell, heads?.[column])).join('; '));
  return [...title, { text: lines.join('\n'), ...(width <= WIDEST && { fixed: true as const }) }];
}

const headed = (cell: string, head: string | undefined) => (head ? `${head}: ${cell}` : cell);

const widen = (widest: readonly number[], row: readonly string[]): number[] =>
  Array.from({ length: Math.max(widest.length, row.length) }, (_, column) =>
    Math.max(widest[column] ?? 0, length(row[column] ?? '')),
  );

/** In characters as they are seen. */
const length = (text: string) => [...(segmenter ??= new Intl.Segmenter()).segment(text)].length;
let segmenter: Intl.Segmenter | undefined;

const rowsOf = (node: Element): Element[] =>
  elementsIn(node).flatMap((child) =>
    child.tagName === 'tr' ? [child] : child.tagName === 'caption' ? [] : rowsOf(child),
  );
