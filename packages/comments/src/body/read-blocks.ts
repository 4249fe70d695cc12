import type { CommentBlock } from '@standfirst/core';
import type { BlockContext } from './block-context.js';
import { readFence } from './read-fence.js';
import { readInlines } from './read-inlines.js';
import { readList } from './read-list.js';
import { readQuote } from './read-quote.js';

/** Quotations and lists inside each other; what nests deeper stays as typed. */
const MAX_DEPTH = 8;

const readers = [readFence, readQuote, readList];

/** Reads lines into blocks. Recursion is bounded by `MAX_DEPTH`. */
export function readBlocks(lines: readonly string[], newId: () => string, depth = 0): CommentBlock[] {
  const context: BlockContext =
    depth < MAX_DEPTH ? { newId, readInside: (inner) => readBlocks(inner, newId, depth + 1) } : { newId };
  const blocks: CommentBlock[] = [];
  let paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.length === 0) return;
    blocks.push({ type: 'paragraph', id: newId(), children: readInlines(paragraph.join('\n')) });
    paragraph = [];
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const found = line.trim() === '' ? undefined : findBlock(lines, at, context, endParagraph);
    if (found) blocks.push(found.block);
    else if (line.trim() === '') endParagraph();
    else paragraph.push(line);
    at = found?.next ?? at + 1;
  }
  endParagraph();
  return blocks;
}

function findBlock(lines: readonly string[], at: number, context: BlockContext, before: () => void) {
  for (const read of readers) {
    // The paragraph above must be numbered first; a reader calls `before` only once it is sure of its block.
    const found = read(lines, at, context, before);
    if (found) return found;
  }
  return undefined;
}
