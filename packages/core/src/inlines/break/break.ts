import * as v from 'valibot';
import { defineInline } from '../define-inline.js';
import { nodeBase } from '../node-base.js';

export const breakSchema = v.object({ type: v.literal('break'), ...nodeBase });

/** A line that ends where the writer ended it, as in a poem or an address. */
export interface Break extends v.InferOutput<typeof breakSchema> {}

export const lineBreak = defineInline<Break>({
  type: 'break',
  schema: breakSchema,
  holds: {},
  examples: [{ type: 'break' }],
  toHtml: (_, write) => write.element('br', {}),
  fromHtml: ({ tagName }) => (tagName === 'br' ? { type: 'break' } : undefined),
});
