import type * as v from 'valibot';
import { defineMark, markSchema } from '../mark.js';

export const subscriptSchema = markSchema('subscript');

/** Letters set below the line. */
export interface Subscript extends v.InferOutput<typeof subscriptSchema> {}

export const subscript = defineMark<Subscript>({
  type: 'subscript',
  schema: subscriptSchema,
  examples: [{ type: 'subscript', children: [{ type: 'text', value: '2' }] }],
  tagNames: ['sub'],
  create: (children) => ({ type: 'subscript', children }),
});
