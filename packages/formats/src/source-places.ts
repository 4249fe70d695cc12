import type { PlaceIn, Stretch } from './receipt.js';
import { textPlaces, withoutReferences } from './text-places.js';
import { wordsInSource } from './words-in-source.js';

/** Where things stand in a source that a reader no longer knows the place of. */
export interface SourcePlaces {
  /** Where words stand, if they stand there once, however they are marked up. */
  words(words: string): Stretch | undefined;
  /** Where the parts of a text stand that was taken out of it. */
  text(text: string): PlaceIn;
}

/** What can be asked of a source; it is looked through at the first question, and only then. */
export function sourcePlaces(source: string): SourcePlaces {
  let find: ReturnType<typeof wordsInSource> | undefined;
  let decoded: ReturnType<typeof withoutReferences> | undefined;
  return {
    words: (words) => (find ??= wordsInSource(source))(words),
    text: (text) => textPlaces(source, text, () => (decoded ??= withoutReferences(source))),
  };
}
