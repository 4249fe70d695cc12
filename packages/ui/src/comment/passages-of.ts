import {
  passageFragment,
  responsesTo,
  textFragment,
  type Article,
  type FoundAnchor,
  type PublicComment,
} from '@standfirst/core';
import type { AboutPassage } from './about-passage.js';

/** What each comment on words of the article is about, found in the article as it is now. */
export function passagesOf(
  comments: readonly PublicComment[],
  article: Article | undefined,
  idPrefix = '',
): ReadonlyMap<string, AboutPassage> {
  const about = new Map<string, AboutPassage>();
  if (!article) return about;
  const anchored = comments.flatMap((comment) => (comment.author && comment.anchor ? [comment] : []));
  const { found } = responsesTo(article, anchored);
  for (const { id, anchor } of anchored) {
    const place = found.get(id);
    if (!anchor || !place) continue;
    const { exact } = anchor.locator;
    about.set(id, { exact, status: place.status, href: placeHref(place, exact, article, idPrefix) });
  }
  return about;
}

/** To the quotation, else to the words themselves; each browser follows at least one of the two. */
function placeHref(
  { block, quote }: FoundAnchor,
  exact: string,
  article: Article,
  idPrefix: string,
): string | undefined {
  if (block === undefined && quote === undefined) return undefined;
  const directive = block === undefined ? textFragment(article, quote!) : passageFragment(article, block, exact);
  if (quote === undefined && directive === undefined) return undefined;
  return `#${quote === undefined ? '' : idPrefix + quote}${directive ?? ''}`;
}
