import * as v from 'valibot';
import { displayAttribution } from '../../quote/display-attribution.js';
import { isInferred } from '../../quote/is-inferred.js';
import { attribute, has } from '../../html/element.js';
import { idSchema } from '../../id/id.js';
import { safeUrl } from '../../url/safe-url.js';
import { blocksSchema } from '../any-block.js';
import { blockBase } from '../block-base.js';
import { defineBlock } from '../define-block.js';

export const blockquoteSchema = v.object({
  type: v.literal('blockquote'),
  /** The words, which stand nowhere else in the article. */
  children: blocksSchema,
  /** Which quotation it is; a key of `quotes`. */
  quote: v.exactOptional(idSchema),
  /** The page that the words come from. */
  cite: v.exactOptional(v.string()),
  ...blockBase,
});

/** Words of somebody else, set apart from the running text. */
export interface Blockquote extends v.InferOutput<typeof blockquoteSchema> {}

export const blockquote = defineBlock<Blockquote>({
  type: 'blockquote',
  schema: blockquoteSchema,
  holds: { children: 'blocks' },
  textSeparator: '\n\n',
  examples: [
    {
      type: 'blockquote',
      id: 'b1',
      quote: 'q1',
      cite: 'https://harbour.example/log',
      children: [{ type: 'paragraph', id: 'b1p', children: [{ type: 'text', value: 'We never saw it coming.' }] }],
    },
  ],
  // The attribution stands outside: inside is what was said (https://html.spec.whatwg.org/#the-blockquote-element).
  toHtml({ quote, cite, lang, dir, children }, write) {
    const id = quote && write.quoteAnchor(quote);
    const url = cite === undefined ? undefined : safeUrl(cite, 'link');
    const facts = { id, 'data-quote': quote, cite: url, lang, dir };
    const quotation = write.element('blockquote', { ...facts, children: write.blocks(children) });
    const isStated = quote !== undefined && !isInferred(write.tables.quotes ?? {}, quote);
    const attribution = isStated ? displayAttribution(write.tables, quote) : [];
    if (attribution.length === 0) return quotation;
    const under = write.element('p', { 'data-attribution': quote, children: write.inlines(attribution) });
    return write.join([quotation, under]);
  },
  fromHtml(found, read) {
    if (found.tagName !== 'blockquote') return undefined;
    const quote = attribute(found, 'dataQuote');
    const cite = attribute(found, 'cite');
    const children = read.blocks(found);
    // It is derived from the quotation's row; where there is no row, it stays a paragraph of its own and is not lost.
    if (quote)
      read.takeNext(
        (sibling) =>
          sibling.tagName === 'p' && has(sibling, 'dataAttribution') && attribute(sibling, 'dataAttribution') === quote,
      );
    return { type: 'blockquote', id: '', ...(quote && { quote }), ...(cite !== undefined && { cite }), children };
  },
});
