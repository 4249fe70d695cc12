import * as v from 'valibot';
import { attribute } from '../../html/element.js';
import { inlinesSchema } from '../any-inline.js';
import { defineInline } from '../define-inline.js';
import { nodeBase } from '../node-base.js';

const kind = v.picklist(['omission', 'insertion', 'sic']);

export const alterationSchema = v.object({
  type: v.literal('alteration'),
  /** `omission` "[…]", `insertion` "[the group]", `sic` "[sic]". */
  kind,
  /** What is printed in place, brackets included. */
  children: inlinesSchema,
  ...nodeBase,
});

/** A change that the reporter made inside somebody's words and owned up to; checks of the words skip it. */
export interface Alteration extends v.InferOutput<typeof alterationSchema> {}

export const alteration = defineInline<Alteration>({
  type: 'alteration',
  schema: alterationSchema,
  holds: { children: 'inlines' },
  examples: [{ type: 'alteration', kind: 'insertion', children: [{ type: 'text', value: '[the ferry]' }] }],
  toHtml: (inline, write) =>
    write.element('span', { 'data-alteration': inline.kind, children: write.inlines(inline.children) }),
  fromHtml(found, read) {
    const name = attribute(found, 'dataAlteration');
    return v.is(kind, name) ? { type: 'alteration', kind: name, children: read.inlines(found) } : undefined;
  },
});
