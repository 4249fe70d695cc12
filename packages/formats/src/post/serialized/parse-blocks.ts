import type { Stretch } from '../../receipt.js';
import { blockComments, type BlockComment } from './block-comment.js';
import type { Piece, WordPressBlock } from './wordpress-block.js';

/** The content of a post as a tree. */
export interface ParsedContent {
  readonly pieces: readonly Piece[];
  /** What was not as an editor writes it, in sentences. */
  readonly notes: readonly { readonly note: string; readonly places: readonly Stretch[] }[];
}

/** Blocks that lie deeper stand beside each other: nobody nests so deep, and whoever walks the tree may recurse. */
const MAX_DEPTH = 60;

/** Of mistakes of one sort, so many are shown. */
const MOST_PLACES = 50;

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
  const unclosed: Stretch[] = [];
  const strays: Stretch[] = [];
  const broken: Stretch[] = [];
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
    if (next.isBroken) broken.push(next);
    if (next.sort === 'whole') put(blockOf({ comment: next, inner: [] }, next.end));
    else if (next.sort === 'open') {
      open.push({ comment: next, inner: [] });
      openNames.set(next.name, (openNames.get(next.name) ?? 0) + 1);
    } else if ((openNames.get(next.name) ?? 0) === 0) strays.push(next);
    else {
      // One is open under the name.
      for (let last = open.at(-1)!; last.comment.name !== next.name; last = open.at(-1)!) {
        unclosed.push(last.comment);
        close(next.start);
      }
      close(next.end);
    }
  }
  put(content.slice(at));
  for (let last = open.at(-1); last; last = open.at(-1)) {
    unclosed.push(last.comment);
    close(content.length);
  }

  const notes = [
    noted(broken, 'has facts that are no JSON; its words were read without them'),
    noted(unclosed, 'is not closed; it ends with what it stands in'),
    noted(strays, 'is closed and was never opened; nothing is lost by it'),
  ].filter(({ places }) => places.length > 0);
  return { pieces, notes };
}

const blockOf = ({ comment: { name, attributes, start }, inner }: Open, end: number): WordPressBlock => ({
  name,
  attributes,
  inner,
  start,
  end,
});

const noted = (places: readonly Stretch[], what: string) => ({
  note: `${places.length === 1 ? 'A block' : `In ${places.length} places a block`} of the content ${what}. Look at the post in its editor.`,
  places: places.slice(0, MOST_PLACES).map(({ start, end }) => ({ start, end })),
});
