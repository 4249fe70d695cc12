import type { Block } from '@standfirst/core';
import type { ReactElement } from 'react';
import type { BlocksOf, DrawOptions } from './draw-options.js';
import { startDrawing } from './drawing.js';

/** What `BlocksView` draws, and how. */
export interface BlocksViewProps extends DrawOptions {
  readonly blocks: readonly Block[];
  /** The article that the blocks belong to, for what they point to. */
  readonly article?: BlocksOf | undefined;
}

/** Blocks without an article around them: each by your own view, else its designed view, else its own HTML. */
export function BlocksView({ blocks, article = {}, ...options }: BlocksViewProps): ReactElement {
  // An article is handed on as it is: what is known of it is remembered under it.
  const tables = article.body ? article : { ...article, body: [...blocks] };
  return <>{startDrawing(tables, options).blocks(blocks)}</>;
}
