import type { BlockMap, InlineMap, Tables } from '@standfirst/core';
import type { ComponentType, ReactNode } from 'react';

/** What a view of your own for a kind of block is given. */
export interface BlockViewProps<Type extends keyof BlockMap = keyof BlockMap> {
  readonly block: BlockMap[Type];
  /** Its `children`, drawn; `undefined` for a kind that has none (a list, a table, a figure …). */
  readonly children?: ReactNode;
  /** What would stand here without your view: for a view that only adds a frame. Draw this or `children`, never both. */
  readonly usual: ReactNode;
  /** What the block points to: quotes, agents, works, media, notes. */
  readonly tables: Tables;
}

/** What a view of your own for a kind of inline is given. */
export interface InlineViewProps<Type extends keyof InlineMap = keyof InlineMap> {
  readonly inline: InlineMap[Type];
  /** What it holds, drawn; `undefined` for one that holds nothing. */
  readonly children?: ReactNode;
  /** What would stand here without your view. Draw this or `children`, never both. */
  readonly usual: ReactNode;
  /** What the inline points to: quotes, agents, works, notes. */
  readonly tables: Tables;
}

/**
 * Views of your own by the name of the kind: `{ blockquote: MyQuote, mention: MyMention }`. A kind that is declared by
 * merging into core's `BlockMap` or `InlineMap` can be named too.
 */
export type Views = {
  readonly [Type in keyof BlockMap]?: ComponentType<BlockViewProps<Type>>;
} & {
  readonly [Type in keyof InlineMap]?: ComponentType<InlineViewProps<Type>>;
};
