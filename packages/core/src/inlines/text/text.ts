import * as v from 'valibot';
import { defineInline } from '../define-inline.js';
import { nodeBase } from '../node-base.js';

export const textSchema = v.object({
  type: v.literal('text'),
  /** The characters as printed; well-formed Unicode. */
  value: v.string(),
  ...nodeBase,
});

/** Plain words. */
export interface Text extends v.InferOutput<typeof textSchema> {}

export const text = defineInline<Text>({
  type: 'text',
  schema: textSchema,
  holds: {},
  examples: [{ type: 'text', value: 'The ferry left at noon.' }],
  toHtml: ({ value }, write) => write.text(value),
  fromHtml: () => undefined, // text has no element; the reader takes it from the tree itself
});
