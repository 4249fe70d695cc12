/** How many characters a reader sees: a family emoji is one. Slow on long text; ask `isLongerThan` where a limit is meant. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) count += 1;
  return count;
}

/** Whether the text has more graphemes than `limit`. Segments only where it must: there are never more graphemes than units. */
export const isLongerThan = (text: string, limit: number): boolean =>
  text.length > limit && countGraphemes(text) > limit;
