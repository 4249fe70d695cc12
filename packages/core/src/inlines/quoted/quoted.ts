import * as v from 'valibot';
import { attribute } from '../../html/element.js';
import { idSchema } from '../../id/id.js';
import { inlinesSchema } from '../any-inline.js';
import { defineInline } from '../define-inline.js';
import { nodeBase } from '../node-base.js';
import { liftMarks } from './lift-marks.js';

export const quotedSchema = v.object({
  type: v.literal('quoted'),
  /** Which quotation the words belong to; a key of `quotes`. */
  quote: idSchema,
  /** The mark printed before the words; absent where none is (indirect speech). */
  open: v.exactOptional(v.string()),
  /** The mark printed after them; absent too where the quotation goes on in the next paragraph. */
  close: v.exactOptional(v.string()),
  /** The words said, without marks. */
  children: inlinesSchema,
  ...nodeBase,
});

/** Words of somebody else inside the running text. The text of a quotation lives here and nowhere else. */
export interface Quoted extends v.InferOutput<typeof quotedSchema> {}

export const quoted = defineInline<Quoted>({
  type: 'quoted',
  schema: quotedSchema,
  holds: { children: 'inlines' },
  examples: [
    {
      type: 'quoted',
      quote: 'q1',
      open: '“',
      close: '”',
      children: [{ type: 'text', value: 'We never saw it coming,' }],
    },
    { type: 'quoted', quote: 'q2', children: [{ type: 'text', value: 'the boats would stay in' }] },
    { type: 'quoted', quote: 'q3', open: '“', children: [{ type: 'text', value: 'There is more to say.' }] },
  ],
  // Literal marks in a <span>: <q> would make marks of its own, and HTML forbids writing them beside it.
  toHtml({ quote, open = '', close = '', children }, write) {
    const id = write.quoteAnchor(quote);
    const said = write.join([write.text(open), write.inlines(children), write.text(close)]);
    return write.element('span', { id, 'data-quote': quote, children: said });
  },
  fromHtml(found, read) {
    const quote = attribute(found, 'dataQuote');
    if (!quote) return undefined;
    const { open, close, children } = liftMarks(read.inlines(found));
    return { type: 'quoted', quote, ...(open && { open }), ...(close && { close }), children };
  },
});
