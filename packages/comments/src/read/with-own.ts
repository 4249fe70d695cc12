import type { PublicComment, VisibleComment } from '@standfirst/core';

/** A page with what its reader wrote and nobody has accepted yet: where others see that something is gone, it is seen to wait. */
export function withOwn<Page extends { readonly items: readonly PublicComment[] }>(
  page: Page,
  own: readonly VisibleComment[],
): Page & { readonly own: readonly VisibleComment[] } {
  const waiting = new Set(own.map(({ id }) => id));
  return { ...page, items: page.items.filter(({ id }) => !waiting.has(id)), own };
}
