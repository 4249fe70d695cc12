import type * as v from 'valibot';
import { defineMark, markSchema } from '../mark.js';

export const emphasisSchema = markSchema('emphasis');

/** Words that the writer stresses, or the title of a work. */
export interface Emphasis extends v.InferOutput<typeof emphasisSchema> {}

export const emphasis = defineMark<Emphasis>({
  type: 'emphasis',
  schema: emphasisSchema,
  examples: [{ type: 'emphasis', children: [{ type: 'text', value: 'Herald of the Fens' }] }],
  tagNames: ['em', 'i'],
  create: (children) => ({ type: 'emphasis', children }),
});
