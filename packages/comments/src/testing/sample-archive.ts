import type { ArchivedComment } from '@standfirst/core';
import type { CommentRecord } from '../records/comment-record.js';
import type { LoggedEvent } from '../records/moderation-event.js';
import type { RevisionRecord } from '../records/revision-record.js';
import type { CommentStore } from '../store/comment-store.js';
import type { ThreadFigures } from '../store/thread-reads.js';

/** A comment of another system: `number` names it and orders it, `parent` is the number of what it answers. */
export function archived(number: number, parent?: number, own: Partial<ArchivedComment> = {}): ArchivedComment {
  const words = `Comment ${number} from elsewhere.`;
  return {
    id: `wordpress:${number}`,
    parentId: parent === undefined ? null : `wordpress:${parent}`,
    article: { slug: 'a' },
    author: { kind: 'guest', name: `Reader ${number}` },
    createdAt: new Date(1_600_000_000_000 + number * 1000).toISOString(),
    state: 'published',
    body: [{ type: 'paragraph', id: 'x', children: [{ type: 'text', value: words }] }],
    private: { email: `reader${number}@reader.example`, ip: '192.0.2.9', text: words },
    ...own,
  };
}

/** Items as they come from a stream. */
export async function* streamOf<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** A comment with all that is kept of it. */
export interface KeptComment {
  readonly comment: CommentRecord;
  readonly secret: object | null;
  readonly events: readonly LoggedEvent[];
  readonly revisions: readonly RevisionRecord[];
  readonly figures: ThreadFigures;
}

/** All that a store holds, to be held against another: what is sealed or drawn by chance is left out. */
export async function contentOf(store: CommentStore): Promise<KeptComment[]> {
  const comments = await store.listWhole(null, 10_000);
  return Promise.all(
    comments.map(async (comment) => {
      const secret = await store.findPrivate(comment.articleId, comment.id);
      return {
        comment,
        secret: secret && { ...secret, emailCipher: secret.emailCipher !== null, ipHmac: null, purgeAt: null },
        events: await store.listEvents(comment.articleId, comment.id),
        revisions: await store.listRevisions(comment.articleId, comment.id),
        figures: { ...(await store.figures(comment.articleId)), revision: 0 },
      };
    }),
  );
}
