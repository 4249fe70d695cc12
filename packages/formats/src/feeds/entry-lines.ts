import { blocksText, inlineText, type Block, type Inline } from '@standfirst/core';
import type { PlaceIn, Receipt } from '../receipt.js';
import { inlinesOf, plain, type Within } from './entry-text.js';
import type { FoundEntry, FoundText } from './found-feed.js';

export function titleOf(title: FoundText | undefined, within: Within, receipt: Receipt): readonly Inline[] {
  const headline = title ? inlinesOf(title, within) : [];
  if (headline.length === 0) receipt.warnings.push('The entry has no title. The headline is empty. Set it by hand.');
  return headline;
}

/** The summary, unless it is the beginning of the text again, as many systems make it by themselves. */
export function standfirstOf(
  { content, summary }: FoundEntry,
  body: readonly Block[],
  within: Within,
  { discarded }: Receipt,
  placeIn: (text: FoundText) => PlaceIn,
): readonly Inline[] | undefined {
  if (!content || !summary) return undefined;
  const inlines = inlinesOf(summary, within);
  const words = plain(inlineText(inlines));
  if (words === '') return undefined;
  const start = withoutEllipsis(words);
  if (start === '' || !plain(blocksText(body, ' ')).startsWith(start)) return inlines;
  const place = placeIn(summary)(0, summary.value.length);
  discarded.push({ reason: 'summary that repeats the text', text: inlineText(inlines), ...place });
  return undefined;
}

/** How systems end a summary that they cut out of the text. */
const ENDINGS = ['[…]', '[...]', '…', '...'];

function withoutEllipsis(words: string): string {
  const ending = ENDINGS.find((one) => words.endsWith(one)) ?? '';
  return words.slice(0, words.length - ending.length).trim();
}
