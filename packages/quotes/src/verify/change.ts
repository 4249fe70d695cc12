import type { Span } from '../span.js';
import type { SourceWords } from './source-words.js';
import type { QuoteChange, QuotedPlace } from './verdict.js';

/** A change with the words of both sides; `range` counts words of the source. */
export function changeAt(
  kind: QuoteChange['kind'],
  texts: readonly string[],
  { piece, start, end }: QuotedPlace,
  source: SourceWords,
  range: Span,
): QuoteChange {
  const place = placeOf(source, range);
  return {
    kind,
    quoted: { piece, start, end, text: texts[piece]?.slice(start, end) ?? '' },
    source: { ...place, text: source.text.slice(place.start, place.end) },
  };
}

/** Numbers of words as offsets; an empty range is the place before its word. */
export function placeOf({ text, words }: SourceWords, { start, end }: Span): Span {
  const first = words[start]?.start ?? text.length;
  return { start: first, end: end > start ? (words[end - 1]?.end ?? first) : first };
}
