import type * as v from 'valibot';
import { defineMark, markSchema } from '../mark.js';

export const strongSchema = markSchema('strong');

/** Words of weight. */
export interface Strong extends v.InferOutput<typeof strongSchema> {}

export const strong = defineMark<Strong>({
  type: 'strong',
  schema: strongSchema,
  examples: [{ type: 'strong', children: [{ type: 'text', value: 'do not drink the water' }] }],
  tagNames: ['strong', 'b'],
  create: (children) => ({ type: 'strong', children }),
});
