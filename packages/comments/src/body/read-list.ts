import type { BlockContext, FoundBlock } from './block-context.js';

const ITEM = /^ ?(?:(-)|(\d{1,9})\.) +(\S.*)$/;
// Two spaces or more belong to the item above; another list may begin there.
const CONTINUED = /^(?: {2}|\t)\s*(\S.*)$/;

interface Item {
  number: number | null;
  lines: string[];
}

/**
 * Two or more items behind `-` or numbers. A single one stays text, as "1. of all" and "- dash" usually are, and so do numbers
 * that a list would show otherwise than they were typed.
 */
export function readList(
  lines: readonly string[],
  at: number,
  { newId, readInside }: BlockContext,
  before: () => void,
): FoundBlock | undefined {
  if (!readInside) return undefined;
  const { items, next } = collect(lines, at);
  const [first] = items;
  if (!first || items.length < 2) return undefined;
  before();
  const id = newId();
  const start = first.number === null || first.number === 1 ? {} : { start: first.number };
  const children = items.map((item) => readInside(item.lines));
  return { block: { type: 'list', id, ordered: first.number !== null, ...start, items: children }, next };
}

function collect(lines: readonly string[], at: number): { items: Item[]; next: number } {
  const items: Item[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    const [, bullet, digits, words = ''] = ITEM.exec(line) ?? [];
    const last = items.at(-1);
    if (bullet !== undefined || digits !== undefined) {
      const number = digits === undefined ? null : Number(digits);
      // Leading zeros, a jump, or a change of kind: not this list.
      if (last && number !== (last.number === null ? null : last.number + 1)) break;
      if (number !== null && digits !== String(number)) break;
      items.push({ number, lines: [words] });
    } else {
      const continued = CONTINUED.exec(line)?.[1];
      if (!last || continued === undefined) break;
      last.lines.push(line.replace(/^(?: {2}|\t)/, ''));
    }
  }
  return { items, next };
}
