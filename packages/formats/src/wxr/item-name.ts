import { idOfSlug } from '../post/facts/id-of-slug.js';
import { ARTICLE_ID } from './field-names.js';
import type { WxrFields } from './wxr-parts.js';

/** The id that this library gave the article of an item, before it was in WordPress. */
export function ownId(item: WxrFields): string | undefined {
  const id = item.get(`meta:${ARTICLE_ID}`)?.trim() ?? '';
  return /^\S{1,200}$/.test(id) ? id : undefined;
}

/**
 * What the article of an item is called, and the conversation under it: its name in addresses, in letters instead of the per
 * cent signs that WordPress keeps; of a draft without one its number. One rule for both, so that they find each other.
 */
export function itemName(item: WxrFields): string | undefined {
  const name = idOfSlug(item.get('wp:post_name')?.trim());
  if (name !== undefined) return name;
  const number = item.get('wp:post_id')?.trim() ?? '';
  return number === '' ? undefined : `post-${number}`;
}
