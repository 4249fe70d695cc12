import type { PublicComment, VisibleComment } from '@standfirst/core';
import type { CommentRecord } from '../records/comment-record.js';

/** Replies are counted up to here, so that a hot conversation costs no more than any other: so many means so many or more. */
export const COUNTED_REPLIES = 1000;

/** What every mapping needs besides the record. */
export interface PublicContext {
  readonly articlePath: (articleId: string) => string;
  /** Published replies, see `PublicComment`. */
  readonly replies: number;
}

/** The comment as readers receive it. Every field is named here: a new field of the record reaches nobody by itself. */
export function toPublicComment(record: CommentRecord, context: PublicContext): PublicComment {
  const { author, body, state, reason } = record;
  if (state === 'published' && author !== null && body !== null) return toVisibleComment(record, 'published', context);
  const gone = { ...placeOf(record, context), author: null, body: null };
  if (state === 'withdrawn' || state === 'erased') return { ...gone, state };
  // Nobody learns whether it waits, was rejected or taken for spam; only of a removal the reason is public.
  return { ...gone, state: 'removed', ...(state === 'removed' && reason !== null ? { reason } : {}) };
}

/** The comment with its text; as `pending` only for the eyes of its writer, whatever its state is for the desk. */
export function toVisibleComment(
  record: CommentRecord,
  state: VisibleComment['state'],
  context: PublicContext,
): VisibleComment {
  const { kind, name, key, url, avatar, badges } = record.author ?? { kind: 'guest', name: '' };
  return {
    ...placeOf(record, context),
    state,
    author: {
      kind,
      name,
      ...(key === undefined ? {} : { key }),
      ...(url === undefined ? {} : { url }),
      ...(avatar === undefined ? {} : { avatar }),
      ...(badges === undefined ? {} : { badges }),
    },
    body: [...(record.body ?? [])],
    dir: 'auto',
    ...(record.editedAt === null ? {} : { editedAt: new Date(record.editedAt).toISOString() }),
    ...(record.anchor === null ? {} : { anchor: record.anchor }),
  };
}

const placeOf = (record: CommentRecord, { articlePath, replies }: PublicContext) => ({
  type: 'comment' as const,
  schemaVersion: 1 as const,
  id: record.id,
  threadId: record.articleId,
  parentId: record.parentId,
  rootId: record.rootId,
  depth: record.depth,
  createdAt: new Date(record.createdAt).toISOString(),
  permalink: `${articlePath(record.articleId)}#comment-${record.id}`,
  replies: replies < COUNTED_REPLIES ? { count: replies } : { count: COUNTED_REPLIES, approximate: true as const },
});
