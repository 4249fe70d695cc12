import type { CommentBlock } from '@standfirst/core';

/** What the readers of blocks are handed. */
export interface BlockContext {
  readonly newId: () => string;
  /** Reads the lines of a quotation or an item as blocks of their own; absent where nothing may nest any deeper. */
  readonly readInside?: (lines: readonly string[]) => CommentBlock[];
}

/** Blocks that were found, and the line after them. */
export interface FoundBlock {
  block: CommentBlock;
  next: number;
}
