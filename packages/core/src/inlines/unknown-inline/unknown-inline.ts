import * as v from 'valibot';
import { inlinesSchema } from '../any-inline.js';
import { defineInline } from '../define-inline.js';
import { nodeBase } from '../node-base.js';

export const unknownInlineSchema = v.object({
  type: v.literal('unknownInline'),
  /** What the node called itself where it came from. */
  originalType: v.string(),
  /** The node as it was found; kept, never drawn. */
  raw: v.unknown(),
  /** The words inside it that are understood. */
  children: inlinesSchema,
  ...nodeBase,
});

/** An inline of a kind that this version does not know: its words are shown, the rest is kept. */
export interface UnknownInline extends v.InferOutput<typeof unknownInlineSchema> {}

export const unknownInline = defineInline<UnknownInline>({
  type: 'unknownInline',
  schema: unknownInlineSchema,
  holds: { children: 'inlines' },
  examples: [
    {
      type: 'unknownInline',
      originalType: 'glossary',
      raw: { type: 'glossary', term: 'neap' },
      children: [{ type: 'text', value: 'neap tide' }],
    },
  ],
  toHtml: ({ children }, write) => write.inlines(children),
  fromHtml: () => undefined, // HTML has no element for it: what the reader does not know, it notes
});
