import type { Tables } from '../html/html-writer.js';

/**
 * Says whether the speaker of a quotation was guessed: by its own row, or by the row that it inherits its speaker from.
 * An attribution that an editor wrote out is no guess.
 */
export function isInferred(quotes: NonNullable<Tables['quotes']>, id: string): boolean {
  // Most quotations continue no other; this is asked for each piece of each of them.
  let seen: Set<string> | undefined;
  for (let next = id; ;) {
    const quote: (typeof quotes)[string] | undefined = Object.hasOwn(quotes, next) ? quotes[next] : undefined;
    if (!quote || quote.attribution) return false;
    if (quote.origin?.certainty === 'inferred') return true;
    if (quote.speaker || quote.continues === undefined) return false;
    (seen ??= new Set()).add(next);
    next = quote.continues;
    if (seen.has(next)) return false;
  }
}

/**
 * Says whether the words that name the speaker are a guess: nothing on the page says that they speak. "She said" does, also where
 * it is a guess who she is. Every attribution of a page is asked; the guesses of one table are found once.
 */
export function isGuessedMention(quotes: Tables['quotes'], id: string): boolean {
  if (!quotes) return false;
  let guesses = known.get(quotes);
  if (!guesses) {
    const ids = Object.keys(quotes).filter((row) => quotes[row]?.cue === undefined && isInferred(quotes, row));
    known.set(quotes, (guesses = new Set(ids)));
  }
  return guesses.has(id);
}

const known = new WeakMap<NonNullable<Tables['quotes']>, ReadonlySet<string>>();
