import { readInlines } from './read-inlines.js';
import { MAX_DEPTH, readBlocks, type BlockContext, type FoundBlock } from './read-blocks.js';

const QUOTED = /^ {0,3}> ?(.*)$/;

/** Lines that begin with `>`. */
export function readQuote(
  lines: readonly string[],
  at: number,
  context: BlockContext,
  before: () => void,
): FoundBlock | undefined {
  if (context.depth >= MAX_DEPTH) return undefined;
  const inner: string[] = [];
  for (let line = at; line < lines.length; line += 1) {
    const words = QUOTED.exec(lines[line] ?? '')?.[1];
    if (words === undefined) break;
    inner.push(words);
  }
  const next = at + inner.length;
  if (inner.length === 0) return undefined;
  before();
  const id = context.newId();
  // Marks without words quote nothing: they stay as typed.
  if (inner.every((line) => line.trim() === '')) {
    return { block: { type: 'paragraph', id, children: readInlines(lines.slice(at, next).join('\n')) }, next };
  }
  const children = readBlocks(inner, { ...context, depth: context.depth + 1 });
  return { block: { type: 'blockquote', id, children }, next };
}
