import * as v from 'valibot';
import { inlinesSchema } from '../../inlines/any-inline.js';
import { blockBase } from '../block-base.js';
import { defineBlock } from '../define-block.js';

export const headingSchema = v.object({
  type: v.literal('heading'),
  /** 2, 3 or 4: level 1 is the headline. */
  level: v.picklist([2, 3, 4]),
  /** The words. */
  children: inlinesSchema,
  ...blockBase,
});

/** A subhead between paragraphs. */
export interface Heading extends v.InferOutput<typeof headingSchema> {}

const TAGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;
const LEVELS: Readonly<Record<string, Heading['level']>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

export const heading = defineBlock<Heading>({
  type: 'heading',
  schema: headingSchema,
  holds: { children: 'inlines' },
  textSeparator: '',
  examples: [
    { type: 'heading', id: 'h1', level: 2, children: [{ type: 'text', value: 'On the water' }] },
    { type: 'heading', id: 'h2', level: 3, children: [{ type: 'text', value: 'What the tide tables say' }] },
  ],
  toHtml: ({ level, lang, dir, children }, write) =>
    write.element(TAGS[level], { lang, dir, children: write.inlines(children) }),
  fromHtml(found, read) {
    const level = Object.hasOwn(LEVELS, found.tagName) ? LEVELS[found.tagName] : undefined;
    return level && { type: 'heading', id: '', level, children: read.inlines(found) };
  },
});
