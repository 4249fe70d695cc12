import * as v from 'valibot';
import type { Inline } from './index.js';

let union: v.GenericSchema<Inline> | undefined;

/** Called once by the registry: what any inline may be. Kept apart so that kinds hold each other without a module cycle. */
export function supplyInlines(schema: v.GenericSchema<Inline>): void {
  union = schema;
}

/** Any inline of the registry, to be used inside the schema of a kind. */
export const anyInline: v.GenericSchema<Inline> = v.lazy(() => {
  if (!union)
    throw new Error(
      'The inline registry is not loaded. Without it no inline can be checked. Import from @standfirst/core.',
    );
  return union;
});

/** A run of text with its marks. */
export const inlinesSchema = v.array(anyInline);
