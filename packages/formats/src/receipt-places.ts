import type { NotedPlace, PlaceIn, Receipt, Stretch } from './receipt.js';
import type { SourcePlaces } from './source-places.js';

type Heading = 'merged' | 'guessed' | 'warnings';

/** What sentences are about in words, until whoever has the source looks them up. */
const wanted = new WeakMap<Receipt, { readonly note: string; readonly words: string }[]>();

/** Adds a sentence once, with the words of the source that it is about; `placeWords` finds out where they stand. */
export function noteAbout(receipt: Receipt, heading: Heading, note: string, words: string): void {
  if (!receipt[heading].includes(note)) receipt[heading].push(note);
  const about = wanted.get(receipt) ?? [];
  wanted.set(receipt, about);
  about.push({ note, words });
}

/** Looks up in the source what has no place yet: what was left out, and the words that sentences are about. */
export function placeWords(receipt: Receipt, { words: find }: SourcePlaces, what: 'all' | 'sentences' = 'all'): void {
  const about = wanted.get(receipt) ?? [];
  const isUnplaced = what === 'all' && receipt.discarded.some(({ start }) => start === undefined);
  if (about.length === 0 && !isUnplaced) return;
  if (isUnplaced)
    receipt.discarded.forEach((one, index) => {
      if (one.start === undefined) receipt.discarded[index] = { ...one, ...find(one.text) };
    });
  for (const { note, words } of about) addPlace(receipt, note, find(words));
  wanted.delete(receipt);
}

/** Of a sentence that holds in more places than that, these are enough to see what it means. */
const MOST = 50;

const says = ({ merged, guessed, warnings }: Receipt, note: string): boolean =>
  [warnings, guessed, merged].some((sentences) => sentences.includes(note));

/** Says where a sentence of the receipt has its reason. */
export function addPlace(receipt: Receipt, note: string, place: Stretch | undefined): void {
  if (!place || place.start >= place.end || !says(receipt, note)) return;
  const places: NotedPlace[] = (receipt.places ??= []);
  const known = places.filter((one) => one.note === note);
  if (known.length < MOST && !known.some(({ start }) => start === place.start)) places.push({ note, ...place });
}

/** A source stands in itself. */
export const asItIs: PlaceIn = (start, end) => ({ start, end });

/** Puts all that one receipt says into another. `placeIn` tells where its places lie in the source of the other. */
export function takeReceipt(own: Receipt, into: Receipt, placeIn: PlaceIn = () => undefined): void {
  for (const heading of ['merged', 'guessed', 'warnings'] as const)
    for (const note of own[heading]) if (!into[heading].includes(note)) into[heading].push(note);
  for (const { start, end, ...one } of own.discarded)
    into.discarded.push({ ...one, ...(start !== undefined && end !== undefined && placeIn(start, end)) });
  for (const { note, start, end } of own.places ?? []) addPlace(into, note, placeIn(start, end));
  const about = wanted.get(own);
  if (about) wanted.set(into, [...(wanted.get(into) ?? []), ...about]);
}
