import type { Article, Block, Inline } from '@standfirst/core';
import type { Tables } from '../../post/reading.js';
import type { Attributes } from './block-text.js';

/** What the kinds need while one article is written. */
export interface Writing {
  readonly article: Article;
  /** Whether the id of a block has to be noted, since it is not the one that its words give. */
  isNamed(block: Block): boolean;
  /** Inlines as HTML: escaped, every URL checked, without ids. */
  inlines(list: readonly Inline[]): string;
  /** What a reader makes of a piece of content, with the rows that it found there. */
  read(content: string): { readonly blocks: Block[]; readonly tables: Tables };
  /** Blocks one after the other. */
  blocks(list: readonly Block[]): string;
  /**
   * A block whose HTML says all or nearly all; what it leaves out is noted beside it. `html` is what the editor itself would
   * save for these attributes, so that it takes the block for its own.
   */
  leaf(block: Block, name: string, attributes: Attributes, html: string): string;
  /** A block that holds blocks: its own facts are noted where `plain`, what is read without them, lacks some. */
  box(block: Block, name: string, attributes: Attributes, html: string, plain: object, of?: string): string;
  /** A block for which WordPress has none; readers get what stands in it. */
  hidden(block: Block, inner?: readonly Block[]): string;
  /** A block that prints a part of the box around it. */
  part(part: 'title' | 'time', name: string, attributes: Attributes, html: string): string;
}

/** Writes one kind of block. */
export type BlockWriter<Kind extends Block = Block> = (block: Kind, writing: Writing) => string;
