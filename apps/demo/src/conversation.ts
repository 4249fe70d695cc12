import type { Comments, ThreadPage } from '@standfirst/comments';
import { StoreError } from '@standfirst/comments';
import type { CommentSort } from '@standfirst/core';

/** Which part of a conversation a page shows. */
export interface ConversationRequest {
  readonly sort?: CommentSort;
  readonly after?: string;
  /** A comment that must be on the page. */
  readonly comment?: string;
  /** What the writer's cookie holds. */
  readonly writer?: string | undefined;
}

const CONVERSATIONS = 50;
const MOST_PAGES = 200;

/** A page of a thread; `undefined` when the database does not answer: the article can be read all the same. */
export async function readConversation(
  comments: Comments,
  articleId: string,
  { sort = 'oldest', after, comment, writer }: ConversationRequest,
): Promise<ThreadPage | undefined> {
  const read = (from: string | undefined) =>
    comments.thread(articleId, { sort, limit: CONVERSATIONS, ...(from && { after: from }), ...(writer && { writer }) });
  try {
    const first = await read(after);
    let page = first;
    for (let pages = 1; page && comment && !holds(page, comment); pages++) {
      if (!page.next || pages >= MOST_PAGES) return first ?? undefined;
      page = await read(page.next);
    }
    return page ?? undefined;
  } catch (cause) {
    if (cause instanceof StoreError) return undefined;
    throw cause;
  }
}

const holds = ({ items, own }: ThreadPage, id: string) => [...items, ...own].some((comment) => comment.id === id);
