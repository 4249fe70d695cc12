import { lettersOf, MARKUP, MARKUP_AND_ESCAPES, type Letters } from './letters-of.js';
import type { Stretch } from './receipt.js';
import { only } from './text-places.js';

const ADDRESS = /^[a-z]{2,10}:\/\/\S+$|^\/\S+$/i;
/** Words shorter than that stand in a source by chance. */
const SHORTEST = 3;

/**
 * Finds words in the source that they were read from, whatever markup and escapes they are written with: of both the
 * letters alone are compared. `undefined` unless whole words match in exactly one place: no place is better than a wrong one.
 */
export function wordsInSource(source: string): (words: string) => Stretch | undefined {
  let ofSource: Letters | undefined; // an address is found without them
  return (words) => {
    // An address stands in an attribute, which is no words.
    if (ADDRESS.test(words)) return only(source, words) ?? only(source, words.replaceAll('&', '&amp;'));
    const wanted = lettersOf(words, MARKUP).letters;
    if (wanted.length < SHORTEST) return undefined;
    ofSource ??= lettersOf(source, /^\s*[{[]/.test(source.slice(0, 1000)) ? MARKUP_AND_ESCAPES : MARKUP);
    const { letters, at } = ofSource;
    let found: Stretch | undefined;
    for (let index = letters.indexOf(wanted); index >= 0; index = letters.indexOf(wanted, index + 1)) {
      const { start } = at(index);
      const { end } = at(index + wanted.length - 1);
      // Letters right beside each other are of one word.
      if (at(index - 1).end === start || at(index + wanted.length).start === end) continue;
      if (found) return undefined;
      found = { start, end };
    }
    return found;
  };
}
