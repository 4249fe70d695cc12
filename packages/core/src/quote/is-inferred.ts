import type { Tables } from '../html/html-writer.js';

/**
 * Says whether the speaker of a quotation was guessed: by its own row, or by the row that it inherits its speaker from.
 * An attribution that an editor wrote out is no guess.
 */
export function isInferred(quotes: NonNullable<Tables['quotes']>, id: string): boolean {
  const seen = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !seen.has(next);) {
    seen.add(next);
    const quote: (typeof quotes)[string] | undefined = Object.hasOwn(quotes, next) ? quotes[next] : undefined;
    if (!quote || quote.attribution) return false;
    if (quote.origin?.certainty === 'inferred') return true;
    next = quote.speaker ? undefined : quote.continues;
  }
  return false;
}

/**
 * Says whether the words that name the speaker are a guess: nothing on the page says that they speak. "She said" does, also where
 * it is a guess who she is.
 */
export const isGuessedMention = (quotes: Tables['quotes'], id: string): boolean =>
  quotes !== undefined && quotes[id]?.cue === undefined && isInferred(quotes, id);
