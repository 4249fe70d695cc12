import * as v from 'valibot';
import { attribute, childElements, has } from '../../html/element.js';
import { idSchema } from '../../id/id.js';
import { inlinesSchema } from '../../inlines/any-inline.js';
import { blockBase } from '../block-base.js';
import { defineBlock } from '../define-block.js';

export const pullquoteSchema = v.object({
  type: v.literal('pullquote'),
  /** The words, repeated; they never count as words of the article. */
  children: inlinesSchema,
  /** What they repeat: a quotation or a block. */
  of: v.exactOptional(idSchema),
  /** Whose words they are, as printed under them. */
  attribution: v.exactOptional(inlinesSchema),
  ...blockBase,
});

/** Words of the article set large beside it, to draw the reader in. */
export interface Pullquote extends v.InferOutput<typeof pullquoteSchema> {}

export const pullquote = defineBlock<Pullquote>({
  type: 'pullquote',
  schema: pullquoteSchema,
  holds: { children: 'inlines', attribution: 'inlines' },
  textSeparator: null,
  examples: [
    {
      type: 'pullquote',
      id: 'pq1',
      of: 'q1',
      children: [{ type: 'text', value: 'We never saw it coming' }],
      attribution: [{ type: 'text', value: 'Ada Lund, harbour master' }],
    },
  ],
  toHtml({ of, lang, dir, children, attribution }, write) {
    const words = write.element('p', { children: write.inlines(children) });
    const whose = attribution
      ? [write.element('p', { 'data-attribution': '', children: write.inlines(attribution) })]
      : [];
    return write.element('aside', { 'data-pullquote': of ?? '', lang, dir, children: write.join([words, ...whose]) });
  },
  fromHtml(found, read) {
    if (found.tagName !== 'aside' || !has(found, 'dataPullquote')) return undefined;
    const of = attribute(found, 'dataPullquote');
    const lines = childElements(found);
    const whose = lines.find((line) => has(line, 'dataAttribution'));
    const children = lines.filter((line) => line !== whose).flatMap((line) => read.inlines(line));
    return {
      type: 'pullquote',
      id: '',
      ...(of && { of }),
      children,
      ...(whose && { attribution: read.inlines(whose) }),
    };
  },
});
