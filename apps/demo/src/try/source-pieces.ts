import type { Fate, ReceiptEntry } from './receipt-entries.js';

/** A stretch of the page as it came; with `mark` where the receipt speaks of it. */
export interface SourcePiece {
  readonly text: string;
  readonly mark?: { readonly id: string; readonly number: number; readonly fate: Fate; readonly reason?: string };
}

/** A page in pieces, and where in it each entry of the receipt finds what it speaks of. */
export interface MarkedSource {
  /** In order: joined they are the page again. */
  readonly pieces: readonly SourcePiece[];
  /** By the number of the entry: the ids of its marks. */
  readonly anchors: ReadonlyMap<number, readonly string[]>;
}

/** Marks a page. Of two stretches that overlap the first is marked, and both lead there. */
export function markSource(source: string, entries: readonly ReceiptEntry[]): MarkedSource {
  const pieces: SourcePiece[] = [];
  const anchors = new Map<number, string[]>();
  let at = 0;
  let last = '';
  const placed = entries.flatMap((entry) => entry.places.map((place) => ({ entry, ...place })));
  for (const { entry, start, end } of placed.sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (end <= start || end > source.length) continue;
    const known = anchors.get(entry.number) ?? [];
    anchors.set(entry.number, known);
    if (start < at) {
      if (!known.includes(last)) known.push(last);
      continue;
    }
    const { number, fate, reason } = entry;
    last = `at-${number}${known.length === 0 ? '' : `-${known.length + 1}`}`;
    known.push(last);
    if (start > at) pieces.push({ text: source.slice(at, start) });
    pieces.push({
      text: source.slice(start, end),
      mark: { id: last, number, fate, ...(reason !== undefined && { reason }) },
    });
    at = end;
  }
  return { pieces: at < source.length ? [...pieces, { text: source.slice(at) }] : pieces, anchors };
}
