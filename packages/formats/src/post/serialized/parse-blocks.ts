import { blockComments, type BlockComment } from './block-comment.js';
import type { Piece, WordPressBlock } from './wordpress-block.js';

/** The content of a post as a tree. */
export interface ParsedContent {
  readonly pieces: readonly Piece[];
  /** What was not as an editor writes it, in sentences. */
  readonly notes: readonly string[];
}

/** Blocks that lie deeper stand beside each other: nobody nests so deep, and whoever walks the tree may recurse. */
const MAX_DEPTH = 60;

interface Open {
  readonly comment: BlockComment;
  readonly inner: Piece[];
}

/**
 * Reads the comments by which WordPress marks blocks in HTML. It takes anything: what is closed twice is closed once, what
 * is not closed ends with what it stands in, and JSON that is broken says nothing. Every character between comments is kept.
 */
export function parseBlocks(content: string): ParsedContent {
  const pieces: Piece[] = [];
  const open: Open[] = [];
  const openNames = new Map<string, number>();
  const notes: string[] = [];
  let unclosed = 0;
  let strays = 0;
  let broken = 0;
  let at = 0;

  const into = () => open[Math.min(open.length, MAX_DEPTH) - 1]?.inner ?? pieces;
  const put = (piece: Piece) => {
    if (piece !== '') into().push(piece);
  };
  const close = (end: number) => {
    const last = open.pop()!; // asked for while there is one
    openNames.set(last.comment.name, (openNames.get(last.comment.name) ?? 1) - 1);
    put(blockOf(last, end));
  };

  for (const next of blockComments(content)) {
    if (next.start < at) continue;
    put(content.slice(at, next.start));
    at = next.end;
    if (next.isBroken) broken += 1;
    if (next.sort === 'whole') put(blockOf({ comment: next, inner: [] }, next.end));
    else if (next.sort === 'open') {
      open.push({ comment: next, inner: [] });
      openNames.set(next.name, (openNames.get(next.name) ?? 0) + 1);
    } else if ((openNames.get(next.name) ?? 0) === 0) strays += 1;
    else {
      for (; open.at(-1)!.comment.name !== next.name; unclosed += 1) close(next.start); // one is open under the name
      close(next.end);
    }
  }
  put(content.slice(at));
  for (; open.length > 0; unclosed += 1) close(content.length);

  if (broken > 0) notes.push(sentence(broken, 'has facts that are no JSON; its words were read without them'));
  if (unclosed > 0) notes.push(sentence(unclosed, 'is not closed; it ends with what it stands in'));
  if (strays > 0) notes.push(sentence(strays, 'is closed and was never opened; nothing is lost by it'));
  return { pieces, notes };
}

const blockOf = ({ comment: { name, attributes, start }, inner }: Open, end: number): WordPressBlock => ({
  name,
  attributes,
  inner,
  start,
  end,
});

const sentence = (count: number, what: string) =>
  `${count === 1 ? 'A block' : `In ${count} places a block`} of the content ${what}. Look at the post in its editor.`;
