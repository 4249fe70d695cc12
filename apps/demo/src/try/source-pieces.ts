import type { Discarded } from '@standfirst/formats';

/** A stretch of the page as it came; `reason` where it is no part of the article. */
export interface SourcePiece {
  readonly text: string;
  readonly reason?: string;
}

/** The whole page in pieces, in order: joined they are the page again. What has no place in the source is left out. */
export function sourcePieces(source: string, discarded: readonly Discarded[]): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let at = 0;
  const placed = discarded.flatMap(({ reason, start, end }) =>
    start === undefined || end === undefined ? [] : [{ reason, start, end }],
  );
  for (const { reason, start, end } of placed.sort((one, other) => one.start - other.start)) {
    if (start < at || end <= start) continue;
    if (start > at) pieces.push({ text: source.slice(at, start) });
    pieces.push({ text: source.slice(start, end), reason });
    at = end;
  }
  return at < source.length ? [...pieces, { text: source.slice(at) }] : pieces;
}
