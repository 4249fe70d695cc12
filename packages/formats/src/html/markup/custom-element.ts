import { findFirst, wordsOf } from '../tree/html-tree.js';
import type { MarkupRule } from './markup.js';

const SHOWN = new Set(['img', 'picture', 'figure', 'video', 'audio']);

/** An element of the page's own making, such as `<amp-carousel>`, is a box around what stands in it; one without anything is told. */
export const customElementRule: MarkupRule = (found) => {
  if (!found.tagName.includes('-')) return undefined;
  const isBox =
    wordsOf(found) !== '' ||
    findFirst(found, ({ tagName, properties }) => SHOWN.has(tagName) || 'dataEmbed' in properties);
  return isBox ? found.children : undefined;
};
