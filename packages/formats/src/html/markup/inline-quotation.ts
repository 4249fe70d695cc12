import { attribute, element, textNode, wordsOf } from '../tree/html-tree.js';
import { addQuotation } from './quotation-row.js';
import type { MarkupRule } from './markup.js';

/** The marks that browsers print around `<q>`, where they are not those of English (https://html.spec.whatwg.org/#quotes). */
const MARKS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['de', ['„', '“']],
  ['fr', ['«\u00a0', '\u00a0»']],
  ['es', ['«', '»']],
  ['it', ['«', '»']],
  ['ru', ['«', '»']],
  ['pl', ['„', '”']],
  ['ja', ['「', '」']],
]);
const MARKED = /^["“„«‹‘「『]/;

/** `<q>` is words of somebody else: a quotation with the marks that a browser would print. */
export const inlineQuotationRule: MarkupRule = (found, markup) => {
  if (found.tagName !== 'q') return undefined;
  const words = wordsOf(found);
  if (words === '') return found.children;
  const quote = addQuotation(markup, words, attribute(found, 'cite'));
  const lang = (attribute(found, 'lang') ?? markup.lang).slice(0, 2).toLowerCase();
  const [open, close] = MARKED.test(words) ? ['', ''] : (MARKS.get(lang) ?? ['“', '”']);
  return [element('span', { dataQuote: quote }, [textNode(open), ...found.children, textNode(close)])];
};
