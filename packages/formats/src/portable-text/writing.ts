import type { Article, Block, Inline } from '@standfirst/core';
import type { PortableNode } from './portable-node.js';

/** What the kinds of node need while one article is written. */
export interface Writing {
  readonly article: Pick<Article, 'media'>;
  blocks(blocks: readonly Block[]): PortableNode[];
  /** Words of one line: a string where they are plain, else one block. */
  words(inlines: readonly Inline[]): string | readonly PortableNode[];
}
