import * as v from 'valibot';
import { attribute, words } from '../../html/element.js';
import type { Tables } from '../../html/html-writer.js';
import { idSchema } from '../../id/id.js';
import { isGuessedMention } from '../../quote/is-inferred.js';
import { inlinesSchema } from '../any-inline.js';
import { defineInline } from '../define-inline.js';
import { nodeBase } from '../node-base.js';

const part = v.picklist(['source', 'cue']);

export const attributionSchema = v.object({
  type: v.literal('attribution'),
  /** The quotations that these words attribute; one "said" may serve several. */
  quotes: v.pipe(v.array(idSchema), v.minLength(1)),
  /** `source` names who speaks ("the report", "it"), `cue` says that they speak ("said", "according to"). */
  part,
  /** The words as printed. */
  children: inlinesSchema,
  ...nodeBase,
});

/** The reporter's words that say whose words a quotation is. */
export interface Attribution extends v.InferOutput<typeof attributionSchema> {}

export const attribution = defineInline<Attribution>({
  type: 'attribution',
  schema: attributionSchema,
  holds: { children: 'inlines' },
  examples: [
    { type: 'attribution', part: 'source', quotes: ['q1'], children: [{ type: 'text', value: 'the harbour master' }] },
    { type: 'attribution', part: 'cue', quotes: ['q1', 'q2'], children: [{ type: 'text', value: 'said' }] },
  ],
  // A guess is no fact of the page: those words stay words.
  toHtml({ part, quotes, children }, write) {
    const said = write.inlines(children);
    const stated = statedOf(quotes, write.tables.quotes);
    if (stated === '') return said;
    return write.element('span', { 'data-attribution': part, 'data-quotes': stated, children: said });
  },
  fromHtml(found, read) {
    const kind = attribute(found, 'dataAttribution');
    const quotes = words(found, 'dataQuotes');
    if (found.tagName !== 'span' || !v.is(part, kind) || quotes.length === 0) return undefined;
    return { type: 'attribution', part: kind, quotes, children: read.inlines(found) };
  },
});

/** The quotations whose speaker is no guess, with spaces between. Most words attribute one, which needs no list. */
function statedOf(quotes: readonly string[], rows: Tables['quotes']): string {
  const [first = ''] = quotes;
  if (quotes.length === 1) return isGuessedMention(rows, first) ? '' : first;
  return quotes.filter((id) => !isGuessedMention(rows, id)).join(' ');
}
