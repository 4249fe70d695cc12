import type { ViewerState } from '@standfirst/core';
import { StoreError, type Comments, type ThreadPage, type ThreadRequest } from '@standfirst/comments';

/** A page of a thread with what the reader may do on it. */
export interface Conversation extends ThreadPage {
  readonly viewer: readonly ViewerState[];
}

/** A page of a thread; `undefined` when the database does not answer: the article can be read all the same. */
export async function readConversation(
  comments: Comments,
  articleId: string,
  request: ThreadRequest = {},
): Promise<Conversation | undefined> {
  try {
    const page = await comments.thread(articleId, request);
    if (page === null) return undefined;
    // Who never sent anything has nothing to change: their page is everybody's.
    if (request.writer === undefined) return { ...page, viewer: [] };
    const ids = [...page.items, ...page.own].map(({ id }) => id);
    return { ...page, viewer: await comments.viewer(articleId, ids, { writer: request.writer }) };
  } catch (cause) {
    if (cause instanceof StoreError) return undefined;
    throw cause;
  }
}
