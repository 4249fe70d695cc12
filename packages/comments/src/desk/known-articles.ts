import type { KnownArticle } from '../records/known-article.js';
import type { Settings } from '../settings.js';
import { fromCursor, toCursor } from './cursor.js';

/** Articles that comments came from, those with the last comment first, and where the next page begins. */
export interface KnownArticlePage {
  readonly items: readonly KnownArticle[];
  /** Where the next page begins; absent on the last one. */
  readonly next?: string;
}

/** A page of the articles that comments came from; `null` for a cursor that is none of ours. */
export async function readKnownArticles(
  { after: cursor, limit = 50 }: { readonly after?: string; readonly limit?: number },
  { store }: Settings,
): Promise<KnownArticlePage | null> {
  const after = cursor === undefined ? undefined : fromCursor(cursor);
  if (after === null) return null;
  const wanted = Math.min(limit, 200);
  const found = await store.listArticles(after ?? null, wanted + 1);
  const items = found.slice(0, wanted);
  const last = found.length > wanted ? items.at(-1) : undefined;
  return { items, ...(last && { next: toCursor({ at: last.seenAt, articleId: last.articleId, id: '', seq: 0 }) }) };
}
