import type { DraftQuote } from '../content/draft-quote.js';
import type { Span } from '../span.js';
import type { PersonAt } from './referent.js';

/** What the quotations around a pronoun tell. */
export interface Surroundings {
  /** Where nobody stands whom this pronoun can mean: the words that it is the speaker of. */
  own: readonly Span[];
  /** Whether an offset stands in words that somebody says. */
  isSaid(offset: number): boolean;
  /** Who was told or asked last before an offset. */
  toldBefore(offset: number): PersonAt | undefined;
}

/** The surroundings of the speakers of some quotations; these and the people told are in the order of the text. */
export function surroundings(
  drafts: readonly DraftQuote[],
  told: readonly PersonAt[],
): (draft: DraftQuote | undefined) => Surroundings {
  const said = drafts.flatMap(wordsSaid).sort((a, b) => a.start - b.start);
  // Fragments can lie inside each other: behind each one, how far any of them reaches.
  let reach = 0;
  const ends = said.map(({ end }) => (reach = Math.max(reach, end)));
  const isSaid = (offset: number) => (ends[countUpTo(said, ({ start }) => start, offset) - 1] ?? 0) > offset;
  const toldBefore = (offset: number) => told[countUpTo(told, ({ at }) => at, offset) - 1];
  return (draft) => ({
    own: draft ? [...draft.fragments, ...(draft.around ? [draft.around] : [])] : [],
    isSaid,
    toldBefore,
  });
}

/** "Tate accused Crow of “lying”": around the marks stand words of the reporter, and the other person among them. */
const wordsSaid = ({ attribution, fragments, marked }: DraftQuote): readonly Span[] =>
  attribution?.form?.class === 'marks' ? marked : fragments;

/** How many of the first items begin at an offset or before it; searched by halves. */
function countUpTo<Item>(items: readonly Item[], startOf: (item: Item) => number, offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
