import * as v from 'valibot';
import { listOf } from '../parse/list-of.js';
import type { Block } from './index.js';

type Schema = v.GenericSchema<Block>;

let union: Schema | undefined;
let schemaOf: (type: string) => Schema | undefined = () => undefined;

/**
 * Called once by the registry: what any block may be, and the schema of one type. Kept apart so that kinds hold each other
 * without a module cycle.
 */
export function supplyBlocks(any: Schema, ofType: typeof schemaOf): void {
  union = any;
  schemaOf = ofType;
}

/** Any block of the registry, to be used inside the schema of a kind. */
export const anyBlock: Schema = v.lazy((node) => {
  if (!union)
    throw new Error(
      'The block registry is not loaded. Without it no block can be checked. Import from @standfirst/core.',
    );
  // The union tries one schema after the other; most nodes say which is theirs.
  const type = typeof node === 'object' && node !== null && 'type' in node ? node.type : undefined;
  return (typeof type === 'string' ? schemaOf(type) : undefined) ?? union;
});

/** Blocks in reading order. */
export const blocksSchema = listOf(anyBlock);
