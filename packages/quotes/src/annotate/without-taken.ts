import type { FoundQuote } from '../found-quote.js';
import type { Span } from '../span.js';

/** Quotations that share words with one that is there already are left out; the rest keep their links among themselves. */
export function withoutTaken(found: readonly FoundQuote[], taken: readonly Span[]): FoundQuote[] {
  const kept: FoundQuote[] = [];
  const newIndex = new Map<number, number>();
  found.forEach(({ continues, ...quote }, index) => {
    const spans = [...quote.fragments, ...quote.marked.map(({ outer }) => outer)];
    if (spans.some((span) => overlapsAny(span, taken))) return;
    newIndex.set(index, kept.length);
    const before = continues === undefined ? undefined : newIndex.get(continues);
    kept.push(before === undefined ? quote : { ...quote, continues: before });
  });
  return kept;
}

/** `taken` is in text order, so the search is by halves. */
export function overlapsAny(span: Span, taken: readonly Span[]): boolean {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.end ?? Infinity) <= span.start) low = middle + 1;
    else high = middle;
  }
  return (taken[low]?.start ?? Infinity) < span.end;
}
