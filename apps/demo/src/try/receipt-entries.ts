import type { Receipt } from '@standfirst/formats';

/** What happened to a piece of the page: it was left out, guessed at, put together, or has to be looked at. */
export type Fate = 'left-out' | 'guessed' | 'joined' | 'look';

/** One sentence of a receipt as the page shows it. */
export interface ReceiptEntry {
  /** Counted from 1 over the whole receipt; the marks in the page have the same. */
  readonly number: number;
  readonly fate: Fate;
  /** The sentence; of what was left out the words themselves. */
  readonly text: string;
  /** Why it was left out. */
  readonly reason?: string;
  /** Where in the page it stands; in UTF-16 units. Empty where that is not known. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** Everything that a receipt says, in the order in which an editor looks at it: what may be wrong comes first. */
export function receiptEntries({ discarded, guessed, merged, warnings, places = [] }: Receipt): ReceiptEntry[] {
  const placesOf = new Map<string, ReceiptEntry['places'][number][]>();
  for (const { note, ...place } of places) {
    const known = placesOf.get(note);
    if (known) known.push(place);
    else placesOf.set(note, [place]);
  }
  const told = (fate: Fate, sentences: readonly string[]) =>
    [...new Set(sentences)].map((text) => ({ fate, text, places: placesOf.get(text) ?? [] }));
  const left = discarded.map(({ reason, text, start, end }) => ({
    fate: 'left-out' as const,
    text,
    reason,
    places: start === undefined || end === undefined ? [] : [{ start, end }],
  }));
  return [...told('look', warnings), ...told('guessed', guessed), ...told('joined', merged), ...left].map(
    (entry, index) => ({ number: index + 1, ...entry }),
  );
}
