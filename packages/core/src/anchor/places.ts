import { countGraphemes } from '../comment/text-hygiene/count-graphemes.js';
import { CONTEXT_GRAPHEMES } from './anchor.js';
import type { WordBlock } from './anchored-words.js';
import { foldedWords } from './fold-words.js';

/** A place where the words of a passage stand; both offsets are of the folded text of the block. */
export interface Place {
  readonly block: WordBlock;
  readonly from: number;
  readonly to: number;
}

/** What stood on one side of a passage. */
interface Side {
  /** Folded; empty where the passage began or ended its block. */
  readonly words: string;
  /** Less than the usual length was kept, so the block began or ended with it. */
  readonly reachesEdge: boolean;
}

/** What stood around a passage. */
export interface Surroundings {
  readonly before: Side;
  readonly after: Side;
}

/** Words that stand at more places than these cannot be told apart, and are not looked for any further. */
const MOST_PLACES = 500;

/** Every place where the folded words stand; too many are none. */
export function placesOf(words: string, blocks: readonly WordBlock[]): Place[] {
  const places: Place[] = [];
  if (words === '') return places;
  for (const block of blocks) {
    const { text } = block.folded;
    for (let from = text.indexOf(words); from !== -1; from = text.indexOf(words, from + 1)) {
      if (places.length === MOST_PLACES) return [];
      places.push({ block, from, to: from + words.length });
    }
  }
  return places;
}

const side = (context: string): Side => ({
  words: foldedWords(context),
  reachesEdge: countGraphemes(context) < CONTEXT_GRAPHEMES,
});

export const surroundings = ({ prefix = '', suffix = '' }: { prefix?: string; suffix?: string }): Surroundings => ({
  before: side(prefix),
  after: side(suffix),
});

/** Whether all that is known of both sides agrees, edges of the block included. */
export function isAmid(place: Place, { before, after }: Surroundings): boolean {
  const { left, right } = beside(place, { before, after });
  return (
    left.endsWith(before.words) &&
    right.startsWith(after.words) &&
    (!before.reachesEdge || left.length === before.words.length) &&
    (!after.reachesEdge || right.length === after.words.length)
  );
}

/** Whether the words on one side agree, `least` letters, numbers and spaces of them or more. */
export function isBeside(place: Place, { before, after }: Surroundings, least: number): boolean {
  const { left, right } = beside(place, { before, after });
  return (
    (before.words.length >= least && left.endsWith(before.words)) ||
    (after.words.length >= least && right.startsWith(after.words))
  );
}

/** As much of the block as is compared, and a little more. */
function beside({ block: { folded }, from, to }: Place, { before, after }: Surroundings) {
  return {
    left: folded.text.slice(Math.max(0, from - before.words.length - 2), from).trimEnd(),
    right: folded.text.slice(to, to + after.words.length + 2).trimStart(),
  };
}

/** The only place of those that pass; `undefined` for none and for several. */
export function only(places: readonly Place[], passes: (place: Place) => boolean): Place | undefined {
  const [first, second] = places.filter(passes);
  return second ? undefined : first;
}

/** Where a place stands in the plain text of its block. */
export const plainSpan = ({ block: { folded }, from, to }: Place): { start: number; end: number } => ({
  start: folded.from[from] ?? 0,
  end: folded.to[to - 1] ?? 0,
});
