import type { MarkedSpan } from '../marks/marked-span.js';
import type { Span } from '../span.js';

/** Fewer words may stand in an article twice by chance. */
const fewestWords = 5;

/** How many places that begin alike are compared. */
const mostPlaces = 8;

/** "— Ann Dray, harbour master" under the words set apart. */
const longestSignature = 60;

interface PlacedWord {
  word: string;
  paragraph: number;
}

/**
 * The paragraphs that set words of another paragraph apart, as a pull quote does when a page is read as plain text: nothing but
 * one stretch between marks, all of which stands elsewhere among other words. They are no second quotation.
 */
export function repeatedParagraphs(
  text: string,
  paragraphs: readonly Span[],
  marks: readonly (readonly MarkedSpan[])[],
): ReadonlySet<number> {
  const apart = paragraphs.flatMap((paragraph, number) => {
    const span = standsAlone(text, paragraph, marks[number] ?? []);
    return span ? [{ number, words: wordsIn(text.slice(span.start, span.end)) }] : [];
  });
  if (apart.length === 0) return new Set();
  const alone = new Set(apart.map(({ number }) => number));
  const all = paragraphs.flatMap(({ start, end }, paragraph) =>
    alone.has(paragraph) ? [] : wordsIn(text.slice(start, end)).map((word): PlacedWord => ({ word, paragraph })),
  );
  const places = placesOf(all, new Set(apart.flatMap(({ words }) => words[0] ?? [])));
  const isRepeated = (words: readonly string[]) =>
    words.length >= fewestWords &&
    (places.get(words.slice(0, fewestWords).join(' ')) ?? []).some((at) => standsAt(all, at, words));
  return new Set(apart.filter(({ words }) => isRepeated(words)).map(({ number }) => number));
}

function standsAlone(text: string, { start, end }: Span, spans: readonly MarkedSpan[]): MarkedSpan | undefined {
  const span = spans[0];
  if (spans.length !== 1 || !span || span.unclosed || span.resumes || span.outer.start !== start) return undefined;
  const rest = text.slice(span.outer.end, Math.min(end, span.outer.end + longestSignature + 1)).trim();
  return rest === '' || (rest.length <= longestSignature && /^[—–-]/.test(rest)) ? span : undefined;
}

/** Where each run of so many words begins that opens with one of these; only the first few places are kept. */
function placesOf(all: readonly PlacedWord[], openings: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + fewestWords <= all.length; at++) {
    if (!openings.has(all[at]?.word ?? '')) continue;
    const run = all.slice(at, at + fewestWords);
    if (run[0]?.paragraph !== run.at(-1)?.paragraph) continue;
    const key = run.map(({ word }) => word).join(' ');
    const known = places.get(key) ?? [];
    if (known.length < mostPlaces) places.set(key, [...known, at]);
  }
  return places;
}

const standsAt = (all: readonly PlacedWord[], at: number, words: readonly string[]) =>
  words.every((word, offset) => all[at + offset]?.word === word && all[at + offset]?.paragraph === all[at]?.paragraph);

const wordsIn = (text: string) =>
  (text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'"));
