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
  /** How many pieces it stands for, where one sentence speaks of several. */
  readonly count?: number;
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
    [...new Set(sentences)].map((text) => ({ fate, text: forEditors(text), places: placesOf.get(text) ?? [] }));
  const left = discarded.map(({ reason, text, start, end }) => ({
    fate: 'left-out' as const,
    text: text.replace(/^"([^"]*)"$/, '$1'), // a value of JSON
    reason,
    places: start === undefined || end === undefined ? [] : [{ start, end }],
  }));
  return [...told('look', warnings), ...told('guessed', guessed), ...told('joined', merged), ...together(left)].map(
    (entry, index) => ({ number: index + 1, ...entry }),
  );
}

type LeftOut = Omit<ReceiptEntry, 'number'> & { readonly reason: string };

/** More pieces of one sort than that are one sentence: nobody reads three hundred links of a menu. */
const MOST_ALIKE = 5;
const MOST_SHOWN = 3;
const LONGEST_SHOWN = 30;

function together(left: readonly LeftOut[]): LeftOut[] {
  const sorts = new Map<string, LeftOut[]>();
  for (const one of left) sorts.set(one.reason, [...(sorts.get(one.reason) ?? []), one]);
  return [...sorts.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first || alike.length <= MOST_ALIKE) return alike;
    const shown = alike.slice(0, MOST_SHOWN).map(({ text }) => `“${start(text)}”`);
    const text = `${shown.join(', ')} and ${alike.length - shown.length} more`;
    return [{ ...first, text, count: alike.length, places: alike.flatMap(({ places }) => places) }];
  });
}

function start(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN).trimEnd()} …`;
}

/** The reader's own sentences end with what a program can do; here nobody writes one. */
const forEditors = (sentence: string) =>
  sentence
    .replace(
      / (?:Give it by the option `lang`|Give the addresses of such files by the option `imageUrl`|Use readFeed for all of them)\.$/,
      '',
    )
    .replace('; it is set to "und".', '; none is set.');
