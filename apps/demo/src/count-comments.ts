import { StoreError, type Comments } from '@standfirst/comments';

/** How many comments each article has; none of an article whose figure the database does not give. */
export async function countComments(comments: Comments, articleIds: Iterable<string>): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const articleId of articleIds) {
    try {
      counts.set(articleId, await comments.count(articleId));
    } catch (cause) {
      if (!(cause instanceof StoreError)) throw cause;
    }
  }
  return counts;
}
