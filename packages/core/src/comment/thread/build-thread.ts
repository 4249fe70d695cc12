import type { PublicComment } from '../public-comment.js';
import type { CommentSort } from './thread.js';

/** One line of a thread as it is read from top to bottom. */
export interface ThreadRow {
  /** The comment, or the tombstone in its place. */
  readonly comment: PublicComment;
  /** The level to draw: 0, 1 or 2. Deeper replies stand on the last level, below what they answer. */
  readonly depth: number;
  /** How many of the given comments answer this one directly. */
  readonly replies: number;
  /** Set where `comment.parentId` names a comment that was not given; the row is then drawn on level 0. */
  readonly orphan?: true;
}

/** What `buildThread` can be told; every part has a default. */
export interface BuildThreadOptions {
  /** The order of the comments on the article itself; `oldest` when left out. Replies are always oldest first. */
  readonly sort?: CommentSort;
  /** How many levels are drawn; 3 when left out. */
  readonly levels?: number;
}

/**
 * Puts comments into reading order, whatever order they come in: each comment is followed by its replies.
 *
 * Nothing is lost: a reply without its parent, or one of a circle of parents, starts a conversation of its own. A chain of
 * any length is safe, since no call recurses.
 */
export function buildThread(comments: readonly PublicComment[], options: BuildThreadOptions = {}): ThreadRow[] {
  const { sort = 'oldest', levels = 3 } = options;
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const ordered = [...byId.values()].sort(oldestFirst);
  const repliesOf = groupByParent(ordered);
  const isRoot = ({ parentId }: PublicComment) => parentId === null || !byId.has(parentId);

  const rows: ThreadRow[] = [];
  const placed = new Set<string>();
  const place = (root: PublicComment) => {
    const waiting = [{ comment: root, depth: 0 }];
    for (let at = waiting.pop(); at; at = waiting.pop()) {
      const { comment, depth } = at;
      if (placed.has(comment.id)) continue;
      placed.add(comment.id);
      const replies = repliesOf.get(comment.id) ?? [];
      const orphan = comment.parentId !== null && comment === root;
      rows.push({ comment, depth, replies: replies.length, ...(orphan ? { orphan } : {}) });
      const below = Math.min(depth + 1, levels - 1);
      for (const reply of replies.toReversed()) waiting.push({ comment: reply, depth: below });
    }
  };

  const roots = ordered.filter(isRoot);
  (sort === 'newest' ? roots.toReversed() : roots).forEach(place);
  // What is left stands in a circle of parents and is reached from no root.
  ordered.forEach((comment) => placed.has(comment.id) || place(comment));
  return rows;
}

function groupByParent(comments: readonly PublicComment[]) {
  const groups = new Map<string | null, PublicComment[]>();
  for (const comment of comments) {
    const group = groups.get(comment.parentId);
    if (group) group.push(comment);
    else groups.set(comment.parentId, [comment]);
  }
  return groups;
}

// Plain comparison of code units: ids are made to be ordered so, and a locale would be slower and no better.
const oldestFirst = (one: PublicComment, other: PublicComment) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
