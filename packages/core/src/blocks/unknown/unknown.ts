import * as v from 'valibot';
import { attribute } from '../../html/element.js';
import { blocksSchema } from '../any-block.js';
import { blockBase } from '../block-base.js';
import { defineBlock } from '../define-block.js';

export const unknownSchema = v.object({
  type: v.literal('unknown'),
  /** What the block called itself where it came from. */
  originalType: v.string(),
  /** The block as it was found; kept, never drawn. */
  raw: v.unknown(),
  /** What readers get in its place. Absent: nothing. */
  fallback: v.exactOptional(blocksSchema),
  ...blockBase,
});

/** A block of a kind that this version does not know; nothing of it is lost, nothing raw is shown. */
export interface Unknown extends v.InferOutput<typeof unknownSchema> {}

export const unknown = defineBlock<Unknown>({
  type: 'unknown',
  schema: unknownSchema,
  holds: { fallback: 'blocks' },
  textSeparator: '\n\n',
  examples: [
    {
      type: 'unknown',
      id: 'x1',
      originalType: 'tide-chart',
      raw: { type: 'tide-chart', harbour: 'Fenmouth' },
      fallback: [{ type: 'paragraph', id: 'x1p', children: [{ type: 'text', value: 'High water at six.' }] }],
    },
  ],
  toHtml({ originalType, fallback, lang, dir }, write) {
    if (!fallback?.length) return write.join([]);
    return write.element('div', { 'data-unknown': originalType, lang, dir, children: write.blocks(fallback) });
  },
  fromHtml(found, read) {
    const originalType = attribute(found, 'dataUnknown');
    if (found.tagName !== 'div' || !originalType) return undefined;
    return { type: 'unknown', id: '', originalType, raw: null, fallback: read.blocks(found) };
  },
});
