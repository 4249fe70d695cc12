import type * as v from 'valibot';
import { defineMark, markSchema } from '../mark.js';

export const superscriptSchema = markSchema('superscript');

/** Letters set above the line. */
export interface Superscript extends v.InferOutput<typeof superscriptSchema> {}

export const superscript = defineMark<Superscript>({
  type: 'superscript',
  schema: superscriptSchema,
  examples: [{ type: 'superscript', children: [{ type: 'text', value: '2' }] }],
  tagNames: ['sup'],
  create: (children) => ({ type: 'superscript', children }),
});
