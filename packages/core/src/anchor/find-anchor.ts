import type { Article } from '../article/article.js';
import type { Anchor, FoundAnchor } from './anchor.js';
import { anchoredWords } from './anchored-words.js';
import { foldedWords } from './fold-words.js';
import { isAmid, isBeside, only, placesOf, plainSpan, surroundings, type Place } from './places.js';
import { findQuotation } from './whole-quotation.js';

/** So many letters, numbers and spaces stand twice in an article only where somebody repeats them. */
const TELLING = 24;
/** One side alone must be so long to tell a place from its like. */
const TELLING_SIDE = 12;

/**
 * Looks for the words that a response is about in the article as it is now. It would rather say `orphaned` than point at other
 * words: marks, dashes, spaces and capitals may have changed, a word may not.
 */
export function findAnchor(article: Pick<Article, 'body' | 'quotes'>, anchor: Anchor): FoundAnchor {
  const { block, quote, locator, repeated = false } = anchor;
  if (block === undefined) return findQuotation(article, quote, locator.exact);
  const words = foldedWords(locator.exact);
  const around = surroundings(locator);
  const places = placesOf(words, anchoredWords(article));
  const proves = (place: Place) => words.length >= TELLING || isBeside(place, around, TELLING_SIDE);
  /** Where several places are or were, both sides must agree: of a copy that somebody wrote, one side often does. */
  const pick = (among: readonly Place[]) =>
    only(among, (place) => isAmid(place, around)) ??
    (among.length === 1 && !repeated ? only(among, proves) : undefined);

  const there = pick(places.filter((place) => place.block.id === block));
  if (there) return found('exact', there);
  const elsewhere = pick(places);
  return elsewhere ? found('moved', elsewhere) : { status: 'orphaned' };
}

function found(status: 'exact' | 'moved', place: Place): FoundAnchor {
  const { start, end } = plainSpan(place);
  // The last that holds all of the words is the innermost.
  const quote = place.block.quotes.findLast((quoted) => quoted.start <= start && end <= quoted.end)?.quote;
  return { status, block: place.block.id, start, end, ...(quote !== undefined && { quote }) };
}
