import * as v from 'valibot';
import { attribute } from '../../html/element.js';
import { idSchema } from '../../id/id.js';
import { inlinesSchema } from '../any-inline.js';
import { defineInline } from '../define-inline.js';
import { nodeBase } from '../node-base.js';

export const mentionSchema = v.object({
  type: v.literal('mention'),
  /** The agent or the work that is named; a key of `agents` or `works`. */
  ref: idSchema,
  /** The name as printed here. */
  children: inlinesSchema,
  ...nodeBase,
});

/** A name that stands for someone or something of the article's tables. */
export interface Mention extends v.InferOutput<typeof mentionSchema> {}

export const mention = defineInline<Mention>({
  type: 'mention',
  schema: mentionSchema,
  holds: { children: 'inlines' },
  examples: [{ type: 'mention', ref: 'harbour-office', children: [{ type: 'text', value: 'the harbour office' }] }],
  // A work's title is a <cite>, a person never (https://html.spec.whatwg.org/#the-cite-element).
  toHtml: ({ ref, children }, write) =>
    write.element(write.tables.works?.[ref] ? 'cite' : 'span', {
      'data-mention': ref,
      children: write.inlines(children),
    }),
  fromHtml(found, read) {
    const ref = attribute(found, 'dataMention');
    return ref ? { type: 'mention', ref, children: read.inlines(found) } : undefined;
  },
});
