import * as v from 'valibot';
import type { Block } from './index.js';

let union: v.GenericSchema<Block> | undefined;

/** Called once by the registry: what any block may be. Kept apart so that kinds hold each other without a module cycle. */
export function supplyBlocks(schema: v.GenericSchema<Block>): void {
  union = schema;
}

/** Any block of the registry, to be used inside the schema of a kind. */
export const anyBlock: v.GenericSchema<Block> = v.lazy(() => {
  if (!union)
    throw new Error(
      'The block registry is not loaded. Without it no block can be checked. Import from @standfirst/core.',
    );
  return union;
});

/** Blocks in reading order. */
export const blocksSchema = v.array(anyBlock);
