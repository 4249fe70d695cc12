import type { CommentRecord } from '../../comment-record.js';
import { isListed, type CommentStore, type PageRequest } from '../../store.js';
import { keyOf, type MemoryState } from './memory-state.js';
import { memoryTransaction } from './memory-transaction.js';

/** Keeps comments until the process ends: for tests, and for trying things out. */
export function memoryStore(): CommentStore {
  let state: MemoryState = {
    comments: new Map(),
    secrets: new Map(),
    events: new Map(),
    replays: new Map(),
    rates: new Map(),
    revisions: new Map(),
  };
  let last: Promise<unknown> = Promise.resolve();
  const listed = (articleId: string) =>
    [...state.comments.values()]
      .filter((comment) => comment.articleId === articleId && isListed(comment.state))
      .sort(byId);

  return {
    transaction(work) {
      const run = async () => {
        const draft = Object.fromEntries(
          Object.entries(state).map(([part, map]) => [part, new Map(map)]),
        ) as unknown as MemoryState; // each part copied under its own name
        const result = await work(memoryTransaction(draft));
        state = draft;
        return result;
      };
      const result = last.then(run, run);
      last = result.catch(() => undefined);
      return result;
    },
    listRoots: async (articleId, page) =>
      paged(
        listed(articleId).filter(({ depth }) => depth === 0),
        page,
      ),
    listAll: async (articleId, page) => paged(listed(articleId), page),
    listReplies: async (articleId, rootIds, perRoot) =>
      rootIds.flatMap((root) =>
        listed(articleId)
          .filter(({ rootId, depth }) => rootId === root && depth > 0)
          .slice(0, perRoot),
      ),
    listUnpublishedBy: async (articleId, writerHash) =>
      [...state.comments.values()]
        .filter((comment) => comment.articleId === articleId && ['pending', 'spam'].includes(comment.state))
        .filter((comment) => state.secrets.get(keyOf(comment.articleId, comment.id))?.writerHash === writerHash)
        .sort(byId)
        .slice(0, 100),
    listPending: async (limit) =>
      [...state.comments.values()]
        .filter((comment) => comment.state === 'pending')
        .sort((one, other) => one.createdAt - other.createdAt || byId(one, other))
        .slice(0, limit),
    async countReplies(articleId, rootIds) {
      const replies = listed(articleId).filter(({ depth, state: at }) => depth > 0 && at === 'published');
      const counts = rootIds.map((root) => [root, replies.filter(({ rootId }) => rootId === root).length] as const);
      return new Map(counts.filter(([, count]) => count > 0));
    },
    async figures(articleId) {
      const published = listed(articleId).filter((comment) => comment.state === 'published');
      const roots = published.filter(({ depth }) => depth === 0).length;
      return {
        published: published.length,
        roots,
        ...(state.revisions.get(articleId) ?? { revision: 0, lastActivityAt: null }),
      };
    },
    find: async (articleId, id) => state.comments.get(keyOf(articleId, id)) ?? null,
    findPrivate: async (articleId, id) => state.secrets.get(keyOf(articleId, id)) ?? null,
    listEvents: async (articleId, id) => [...(state.events.get(keyOf(articleId, id)) ?? [])],
    async purge(now) {
      for (const [key, { expiresAt }] of state.replays) if (expiresAt <= now) state.replays.delete(key);
      for (const [bucket, time] of state.rates) if (time <= now) state.rates.delete(bucket);
      for (const [key, secret] of state.secrets)
        if (secret.purgeAt <= now) state.secrets.set(key, { ...secret, ipHmac: null });
    },
    close: async () => undefined,
  };
}

const byId = (one: CommentRecord, other: CommentRecord) => (one.id < other.id ? -1 : 1);

function paged(comments: CommentRecord[], { sort, after, limit }: PageRequest): CommentRecord[] {
  const ordered = sort === 'newest' ? comments.toReversed() : comments;
  const isBehind = ({ id }: CommentRecord) => after === undefined || (sort === 'newest' ? id < after : id > after);
  return ordered.filter(isBehind).slice(0, limit);
}
