import { StoreError, type Comments, type ThreadPage, type ThreadRequest } from '@standfirst/comments';

/** A page of a thread; `undefined` when the database does not answer: the article can be read all the same. */
export async function readConversation(
  comments: Comments,
  articleId: string,
  request: ThreadRequest = {},
): Promise<ThreadPage | undefined> {
  try {
    return (await comments.thread(articleId, request)) ?? undefined;
  } catch (cause) {
    if (cause instanceof StoreError) return undefined;
    throw cause;
  }
}

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
