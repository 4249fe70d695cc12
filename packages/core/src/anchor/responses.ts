import type { Article } from '../article/article.js';
import type { Anchor, FoundAnchor } from './anchor.js';
import { findAnchor } from './find-anchor.js';

/** What responses to passages need of a comment. */
interface Anchored {
  readonly id: string;
  readonly anchor?: Anchor;
}

/** Where the responses under an article point to. */
export interface Responses {
  /** By the id of the comment; those without an anchor are left out. */
  readonly found: ReadonlyMap<string, FoundAnchor>;
  /** By quotation: the ids of the comments on it or on a part of its words, in the order given. */
  readonly toQuote: ReadonlyMap<string, readonly string[]>;
}

/** Finds what each comment responds to in the article as it is now; equal anchors are looked for once. */
export function responsesTo(article: Pick<Article, 'body' | 'quotes'>, comments: readonly Anchored[]): Responses {
  const found = new Map<string, FoundAnchor>();
  const toQuote = new Map<string, string[]>();
  const known = new Map<string, FoundAnchor>();
  for (const { id, anchor } of comments) {
    if (!anchor) continue;
    const key = JSON.stringify(anchor);
    const place = known.get(key) ?? findAnchor(article, anchor);
    known.set(key, place);
    found.set(id, place);
    if (place.quote === undefined) continue;
    const others = toQuote.get(place.quote);
    if (others) others.push(id);
    else toQuote.set(place.quote, [id]);
  }
  return { found, toQuote };
}
