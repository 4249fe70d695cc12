import * as v from 'valibot';
import { has } from '../../html/element.js';
import { blockBase } from '../block-base.js';
import { defineBlock } from '../define-block.js';

export const gateSchema = v.object({ type: v.literal('gate'), ...blockBase });

/** Everything after it is for readers who have access. */
export interface Gate extends v.InferOutput<typeof gateSchema> {}

export const gate = defineBlock<Gate>({
  type: 'gate',
  schema: gateSchema,
  holds: {},
  textSeparator: null,
  examples: [{ type: 'gate', id: 'g1' }],
  toHtml: ({ lang, dir }, write) => write.element('div', { 'data-gate': '', hidden: true, lang, dir }),
  fromHtml: (found) => (found.tagName === 'div' && has(found, 'dataGate') ? { type: 'gate', id: '' } : undefined),
});
