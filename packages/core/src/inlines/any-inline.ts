import * as v from 'valibot';
import { listOf } from '../parse/list-of.js';
import type { Inline } from './index.js';

type Schema = v.GenericSchema<Inline>;

let union: Schema | undefined;
let schemaOf: (type: string) => Schema | undefined = () => undefined;

/**
 * Called once by the registry: what any inline may be, and the schema of one type. Kept apart so that kinds hold each other
 * without a module cycle.
 */
export function supplyInlines(any: Schema, ofType: typeof schemaOf): void {
  union = any;
  schemaOf = ofType;
}

/** Any inline of the registry, to be used inside the schema of a kind. */
export const anyInline: Schema = v.lazy((node) => {
  if (!union)
    throw new Error(
      'The inline registry is not loaded. Without it no inline can be checked. Import from @standfirst/core.',
    );
  // The union tries one schema after the other; most nodes say which is theirs.
  const type = typeof node === 'object' && node !== null && 'type' in node ? node.type : undefined;
  return (typeof type === 'string' ? schemaOf(type) : undefined) ?? union;
});

/** A run of text with its marks. */
export const inlinesSchema = listOf(anyInline);
