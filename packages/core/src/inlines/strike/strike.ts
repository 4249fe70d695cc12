import type * as v from 'valibot';
import { defineMark, markSchema } from '../mark.js';

export const strikeSchema = markSchema('strike');

/** Words that no longer hold and are left to be seen. */
export interface Strike extends v.InferOutput<typeof strikeSchema> {}

export const strike = defineMark<Strike>({
  type: 'strike',
  schema: strikeSchema,
  examples: [{ type: 'strike', children: [{ type: 'text', value: 'four ferries' }] }],
  tagNames: ['s', 'del', 'strike'],
  create: (children) => ({ type: 'strike', children }),
});
