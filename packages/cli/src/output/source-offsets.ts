import type { Place } from '@standfirst/formats';

/** Two offsets of the body's text as offsets of the source; the end is exclusive. Places are in the order of the text. */
export function sourceOffsets(
  { start, end }: { start: number; end: number },
  places: readonly Place[],
): { start: number; end: number } {
  if (end <= start) return { start: inSource(start, places), end: inSource(start, places) };
  // The last unit that belongs to it, and one more: the next place may be far away in the source.
  return { start: inSource(start, places), end: inSource(end - 1, places) + 1 };
}

function inSource(offset: number, places: readonly Place[]): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.text ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const place = places[low - 1];
  return place ? place.source + Math.min(offset - place.text, place.length) : offset;
}
