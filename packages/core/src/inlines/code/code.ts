import type * as v from 'valibot';
import { defineMark, markSchema } from '../mark.js';

export const codeSchema = markSchema('code');

/** Words as a machine reads them. */
export interface Code extends v.InferOutput<typeof codeSchema> {}

export const code = defineMark<Code>({
  type: 'code',
  schema: codeSchema,
  examples: [{ type: 'code', children: [{ type: 'text', value: 'npm start' }] }],
  tagNames: ['code', 'kbd', 'samp'],
  create: (children) => ({ type: 'code', children }),
});
