import { addPlace } from '../../receipt-places.js';
import { attribute, wordsOf } from '../tree/html-tree.js';
import type { MarkupRule } from './markup.js';

/** Elements that say something of their words, for which an article has no mark. */
const UNMARKED = new Set(['mark', 'ins', 'u']);

/** Words whose mark an article has none for are kept without it, and the receipt says so; what an abbreviation stands for stands there. */
export const unmarkedRule: MarkupRule = (found, { receipt, places }, source) => {
  if (found.tagName === 'abbr' || found.tagName === 'acronym') {
    const title = attribute(found, 'title')?.trim();
    if (title !== undefined && title !== '' && wordsOf(found) !== '')
      receipt.discarded.push({ reason: `what ${wordsOf(found).slice(0, 40)} stands for`, text: title });
  }
  if (!UNMARKED.has(found.tagName) || wordsOf(found) === '') return undefined;
  const note = `Words are marked by <${found.tagName}>, for which an article has no mark. They were kept without it. Look whether the mark says something.`;
  if (!receipt.warnings.includes(note)) receipt.warnings.push(note);
  addPlace(receipt, note, places.spanOf(source));
  return undefined;
};
