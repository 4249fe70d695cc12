import { anchorTarget, type CommentRecord } from '../../records/comment-record.js';
import type { PageRequest, ThreadReads } from '../../store/thread-reads.js';
import { compareParts, keyOf, type MemoryState } from './memory-state.js';

/** Reads of one thread, from the maps as they are. */
export function memoryThreadReads(state: MemoryState): ThreadReads {
  const ofArticle = (articleId: string) =>
    [...state.comments.values()].filter((comment) => comment.articleId === articleId).sort(byId);
  const listed = (articleId: string) => {
    const all = ofArticle(articleId);
    const answered = new Set(all.map(({ parentId }) => parentId));
    return all.filter((comment) => comment.state === 'published' || answered.has(comment.id));
  };
  const published = (articleId: string) => ofArticle(articleId).filter((comment) => comment.state === 'published');
  const isReplyTo = (root: string) => (comment: CommentRecord) => comment.rootId === root && comment.depth > 0;
  const find = (articleId: string, id: string) => state.comments.get(keyOf(articleId, id)) ?? null;
  return {
    listRoots: async (articleId, page) =>
      paged(
        listed(articleId).filter(({ depth }) => depth === 0),
        page,
      ),
    listAll: async (articleId, page) => paged(listed(articleId), page),
    listBranch: async (articleId, rootId, page) => paged(listed(articleId).filter(isReplyTo(rootId)), page),
    listAnchored: async (articleId, target, page) =>
      paged(
        listed(articleId).filter(({ anchor }) => anchorTarget(anchor) === target),
        page,
      ),
    async listReplies(articleId, rootIds, perRoot) {
      const all = listed(articleId);
      return rootIds.flatMap((root) => all.filter(isReplyTo(root)).slice(0, perRoot));
    },
    async listAncestors(articleId, id, limit) {
      const ancestors: CommentRecord[] = [];
      let at = find(articleId, id);
      while (at !== null && at.parentId !== null && ancestors.length < limit) {
        at = find(articleId, at.parentId);
        if (at !== null) ancestors.push(at);
      }
      return ancestors;
    },
    async listAnchors(articleId) {
      const texts = published(articleId).flatMap(({ anchor }) => (anchor === null ? [] : [JSON.stringify(anchor)]));
      return [...tally(texts)]
        .sort(([one, most], [other, more]) => compareParts([-most, one], [-more, other]))
        .map(([text, count]) => ({ anchor: JSON.parse(text), published: count }));
    },
    async listUnpublishedBy(articleId, writerHash) {
      const isOwn = ({ id }: CommentRecord) => state.secrets.get(keyOf(articleId, id))?.writerHash === writerHash;
      const waiting = ofArticle(articleId).filter((comment) => ['pending', 'spam'].includes(comment.state));
      return waiting.filter(isOwn).slice(0, 100);
    },
    async countReplies(articleId, rootIds, enough) {
      const replies = published(articleId).filter(({ depth }) => depth > 0);
      const counts = tally(replies.map(({ rootId }) => rootId));
      const asked = [...counts].filter(([root]) => rootIds.includes(root));
      return new Map(asked.map(([root, count]) => [root, Math.min(count, enough)]));
    },
    async figures(articleId) {
      const all = published(articleId);
      const activity = state.activity.get(articleId) ?? { revision: 0, lastActivityAt: null };
      return { published: all.length, roots: all.filter(({ depth }) => depth === 0).length, ...activity };
    },
    settings: async (articleId) => state.settings.get(articleId) ?? null,
    find: async (articleId, id) => find(articleId, id),
    findAll: async (articleId, ids) =>
      ids
        .map((id) => find(articleId, id))
        .filter((comment) => comment !== null)
        .sort(byId),
    listRelations: async (articleId, ids, readers) =>
      ids
        .map((id) => find(articleId, id))
        .filter((comment) => comment !== null)
        .sort(byId)
        .map((comment) => {
          const key = keyOf(articleId, comment.id);
          const { writerHash = null, authorKey = null } = state.secrets.get(key) ?? {};
          const last = state.events.get(key)?.at(-1);
          const withdrawnAt = last?.action === 'withdraw' ? last.at : null;
          const isReported = (state.reports.get(key) ?? []).some(({ reader }) => readers.includes(reader));
          return { comment, writerHash, authorKey, withdrawnAt, isReported };
        }),
    findPrivate: async (articleId, id) => state.secrets.get(keyOf(articleId, id)) ?? null,
    listEvents: async (articleId, id) => [...(state.events.get(keyOf(articleId, id)) ?? [])],
    listRevisions: async (articleId, id) => [...(state.revisions.get(keyOf(articleId, id)) ?? [])],
    listReports: async (articleId, id) =>
      (state.reports.get(keyOf(articleId, id)) ?? []).toSorted((one, other) => one.at - other.at),
  };
}

const byId = (one: CommentRecord, other: CommentRecord) => (one.id < other.id ? -1 : 1);

function paged(comments: CommentRecord[], { sort, after, limit }: PageRequest): CommentRecord[] {
  const ordered = sort === 'newest' ? comments.toReversed() : comments;
  const isBehind = ({ id }: CommentRecord) => after === undefined || (sort === 'newest' ? id < after : id > after);
  return ordered.filter(isBehind).slice(0, limit);
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
