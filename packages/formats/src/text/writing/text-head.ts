import { inlineText, type Article } from '@standfirst/core';
import { printedByline, printedDates } from '../../printed-head.js';
import type { WrittenPassage } from './writing.js';

/** Headline, with the standfirst right under it, then byline and dates: where and as the reader of this format looks for them. */
export function textHead(article: Article): WrittenPassage[] {
  const { headline, standfirst } = article;
  const lines = [headline, standfirst].map((inlines = []) => inlineText(inlines).replace(/\s+/g, ' ').trim());
  const credits = [printedByline(article), ...printedDates(article)].filter((line) => line !== undefined);
  return [lines, credits].map((list) => ({ text: list.filter(Boolean).join('\n') })).filter(({ text }) => text !== '');
}
