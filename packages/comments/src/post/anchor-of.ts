import { anchorTo, type About, type Anchor } from '@standfirst/core';
import type { Settings } from '../settings.js';

/** The words of the article that a submission is about, anchored in the article as it is now; `'unavailable'` where it does not have them. */
export async function anchorOf(
  about: About | null,
  articleId: string,
  { article }: Settings,
): Promise<Anchor | null | 'unavailable'> {
  if (about === null) return null;
  const content = (await article(articleId))?.content;
  return (content && anchorTo(await content(), about)) ?? 'unavailable';
}
