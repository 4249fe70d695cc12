import type { Comments } from '@standfirst/comments';
import { safeUrl, type SafeUrl } from '@standfirst/core';

const LONGEST_TITLE = 200;

/** Where the story stands that a conversation is about, as the page says that holds it. */
export interface StoryPlace {
  /** On one of the sites that the service is for. */
  readonly url: SafeUrl;
  /** For editors alone: anybody can write any title into an address. */
  readonly title?: string;
}

/** The place that the query of a page names; `undefined` for none, and for one on a site that the service is not for. */
export function placeIn(query: URLSearchParams, sites: readonly string[]): StoryPlace | undefined {
  const url = safeUrl(query.get('url'), 'website');
  if (url === null || !sites.includes(new URL(url).origin)) return undefined;
  const title = (query.get('title') ?? '').replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return { url, ...(title !== '' && { title: [...title].slice(0, LONGEST_TITLE).join('') }) };
}

/** The place that came with the last comment; the desk's list of sites may have become shorter since. */
export async function keptPlace(
  articleId: string,
  comments: Pick<Comments, 'knownArticle'>,
  sites: readonly string[],
): Promise<StoryPlace | undefined> {
  const kept = await comments.knownArticle(articleId).catch(() => null);
  return kept ? placeIn(new URLSearchParams({ url: kept.url }), sites) : undefined;
}

/** What goes into the query of every address that is about the place. */
export const queryOf = (place: StoryPlace | undefined): Readonly<Record<string, string>> =>
  place ? { url: place.url, ...(place.title !== undefined && { title: place.title }) } : {};
