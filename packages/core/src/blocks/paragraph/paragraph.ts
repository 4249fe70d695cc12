import type { Element } from 'hast';
import * as v from 'valibot';
import { isPhrasing } from '../../html/element-kinds.js';
import { inlinesSchema } from '../../inlines/any-inline.js';
import { blockBase } from '../block-base.js';
import { defineBlock } from '../define-block.js';

export const paragraphSchema = v.object({
  type: v.literal('paragraph'),
  /** The words. */
  children: inlinesSchema,
  ...blockBase,
});

/** A paragraph of running text. */
export interface Paragraph extends v.InferOutput<typeof paragraphSchema> {}

export const paragraph = defineBlock<Paragraph>({
  type: 'paragraph',
  schema: paragraphSchema,
  holds: { children: 'inlines' },
  textSeparator: '',
  examples: [{ type: 'paragraph', id: 'p1', children: [{ type: 'text', value: 'The ferry left at noon.' }] }],
  toHtml: ({ lang, dir, children }, write) => write.element('p', { lang, dir, children: write.inlines(children) }),
  fromHtml(found, read) {
    if (found.tagName !== 'p' || holdsNoWords(found)) return undefined;
    return { type: 'paragraph', id: '', children: read.inlines(found) };
  },
});

/** Old editors put a picture into a paragraph of its own; that is a figure, not a paragraph. */
const holdsNoWords = (found: Element) =>
  found.children.some((child) => child.type === 'element' && !isPhrasing(child.tagName)) &&
  found.children.every((child) => child.type === 'element' || (child.type === 'text' && child.value.trim() === ''));
