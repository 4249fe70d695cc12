import * as v from 'valibot';
import { blockBase } from '../block-base.js';
import { defineBlock } from '../define-block.js';

export const dividerSchema = v.object({ type: v.literal('divider'), ...blockBase });

/** A break in the subject, drawn as a line or an ornament. */
export interface Divider extends v.InferOutput<typeof dividerSchema> {}

export const divider = defineBlock<Divider>({
  type: 'divider',
  schema: dividerSchema,
  holds: {},
  textSeparator: null,
  examples: [{ type: 'divider', id: 'd1' }],
  toHtml: ({ lang, dir }, write) => write.element('hr', { lang, dir }),
  fromHtml: ({ tagName }) => (tagName === 'hr' ? { type: 'divider', id: '' } : undefined),
});
