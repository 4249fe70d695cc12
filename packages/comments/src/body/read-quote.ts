import { readInlines } from './read-inlines.js';
import type { BlockContext, FoundBlock } from './block-context.js';

const QUOTED = /^ {0,3}> ?(.*)$/;

/** Lines that begin with `>`. */
export function readQuote(
  lines: readonly string[],
  at: number,
  { newId, readInside }: BlockContext,
  before: () => void,
): FoundBlock | undefined {
  if (!readInside) return undefined;
  const inner: string[] = [];
  for (let line = at; line < lines.length; line += 1) {
    const words = QUOTED.exec(lines[line] ?? '')?.[1];
    if (words === undefined) break;
    inner.push(words);
  }
  const next = at + inner.length;
  if (inner.length === 0) return undefined;
  before();
  const id = newId();
  // Marks without words quote nothing: they stay as typed.
  if (inner.every((line) => line.trim() === '')) {
    return { block: { type: 'paragraph', id, children: readInlines(lines.slice(at, next).join('\n')) }, next };
  }
  const children = readInside(inner);
  return { block: { type: 'blockquote', id, children }, next };
}
