import type { CommentState } from '@standfirst/core';
import type { Settings } from '../settings.js';

/** So many comments of one address are looked at, no more. */
const MOST = 200;

/**
 * How many other comments were sent with the address of this one, by state; `null` where it was sent without. Anybody can
 * type an address: it is a hint, no proof.
 */
export async function othersByAddress(
  articleId: string,
  id: string,
  { store }: Settings,
): Promise<ReadonlyMap<CommentState, number> | null> {
  const secret = await store.findPrivate(articleId, id);
  if (!secret?.emailHmac) return null;
  const places = await store.listByEmail(secret.emailHmac, null, MOST);
  const others = places.filter((place) => place.articleId !== articleId || place.id !== id);
  const counts = new Map<CommentState, number>();
  for (const comment of await Promise.all(others.map((place) => store.find(place.articleId, place.id))))
    if (comment) counts.set(comment.state, (counts.get(comment.state) ?? 0) + 1);
  return counts;
}
