import type { Block } from '@standfirst/core';
import type { ReactElement } from 'react';
import type { BlocksOf, DrawOptions } from './draw-options.js';
import { startDrawing } from './drawing.js';

export interface BlocksViewProps extends DrawOptions {
  readonly blocks: readonly Block[];
  /** The article that the blocks belong to, for what they point to. */
  readonly article?: BlocksOf | undefined;
}

/** Blocks without an article around them: each by your own view, else its designed view, else its own HTML. */
export function BlocksView({ blocks, article = {}, ...options }: BlocksViewProps): ReactElement {
  return <>{startDrawing({ body: [...blocks], ...article }, options).blocks(blocks)}</>;
}
