import type { CommentRecord, ModerationEvent, PrivateRecord, ReplayRecord } from '../../comment-record.js';

/** Everything a memory store holds; the parts are replaced whole, so that a failed transaction can be taken back. */
export interface MemoryState {
  comments: Map<string, CommentRecord>;
  secrets: Map<string, PrivateRecord>;
  events: Map<string, readonly ModerationEvent[]>;
  replays: Map<string, ReplayRecord>;
  rates: Map<string, number>;
  revisions: Map<string, { revision: number; lastActivityAt: number | null }>;
}

/** One key for an article's id and another one; the separator stands in neither. */
export const keyOf = (articleId: string, id: string): string => `${articleId}\n${id}`;
