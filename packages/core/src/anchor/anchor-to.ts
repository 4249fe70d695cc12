import type { Article } from '../article/article.js';
import { fragmentsByQuote } from '../quote/fragments.js';
import { CONTEXT_GRAPHEMES, PASSAGE_GRAPHEMES, type Anchor } from './anchor.js';
import { anchoredWords } from './anchored-words.js';
import { foldedWords } from './fold-words.js';
import { isAmid, isBeside, only, placesOf, plainSpan, surroundings, type Place } from './places.js';
import { OMISSION } from './whole-quotation.js';

/** A passage as a reader's browser tells it; a wrong or missing `block`, `prefix` and `suffix` do no harm where the words stand once. */
export interface Passage {
  readonly exact: string;
  readonly block?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * Anchors a response to words that a reader selected. The anchor is made anew from the article, so nothing but words of the
 * article is ever kept. `null` where the words do not stand in one block, are longer than 300 graphemes, or stand at several
 * places that the passage does not tell apart.
 */
export function anchorToWords(article: Pick<Article, 'body'>, passage: Passage): Anchor | null {
  const words = foldedWords(passage.exact);
  const places = placesOf(words, anchoredWords(article));
  const around = surroundings(passage);
  const inBlock = places.filter(({ block }) => block.id === passage.block);
  const agrees = (place: Place) => isAmid(place, around) || isBeside(place, around, 1);
  const place =
    only(places, () => true) ??
    only(inBlock, (found) => isAmid(found, around)) ??
    only(inBlock, agrees) ??
    only(inBlock, () => true) ??
    only(places, agrees);
  if (!place) return null;
  const { start, end } = plainSpan(place);
  const { id, text, quotes } = place.block;
  const exact = text.slice(start, end);
  if (firstGraphemes(exact, PASSAGE_GRAPHEMES) !== exact) return null;
  const prefix = lastGraphemes(text.slice(0, start), CONTEXT_GRAPHEMES);
  const suffix = firstGraphemes(text.slice(end), CONTEXT_GRAPHEMES);
  const quote = quotes.findLast((quoted) => quoted.start <= start && end <= quoted.end)?.quote;
  return {
    block: id,
    ...(quote !== undefined && { quote }),
    locator: { kind: 'text', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) },
    ...(places.length > 1 && { repeated: true as const }),
  };
}

/** Anchors a response to what its writer's page says: words of a block, or a whole quotation where no block is named. */
export const anchorTo = (
  article: Pick<Article, 'body'>,
  about: Passage & { readonly quote?: string },
): Anchor | null =>
  about.block === undefined && about.quote !== undefined
    ? anchorToQuote(article, about.quote)
    : anchorToWords(article, about);

/** Anchors a response to a whole quotation; `null` where the body has no words of it. */
export function anchorToQuote({ body }: Pick<Article, 'body'>, quote: string): Anchor | null {
  const said = fragmentsByQuote(body).get(quote)?.join(OMISSION).trim() ?? '';
  if (foldedWords(said) === '') return null;
  const begun = firstGraphemes(said, PASSAGE_GRAPHEMES);
  const exact = begun === said ? said : `${firstGraphemes(said, PASSAGE_GRAPHEMES - 2).trimEnd()} …`;
  return { quote, locator: { kind: 'text', exact } };
}

let segmenter: Intl.Segmenter | undefined;

/** Made when it is asked for: it would be the dearest line of all that is imported. */
const graphemesOf = (text: string) =>
  (segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })).segment(text);

function firstGraphemes(text: string, count: number): string {
  if (text.length <= count) return text;
  let taken = 0;
  for (const { index } of graphemesOf(text)) if (taken++ === count) return text.slice(0, index);
  return text;
}

function lastGraphemes(text: string, count: number): string {
  // A grapheme of a news text is far shorter than this; of a longer one only its end is kept.
  const near = text.slice(-count * 16);
  const starts = [...graphemesOf(near)].map(({ index }) => index);
  return near.slice(starts.at(-count) ?? 0);
}
