import type { CommentRecord } from '../../comment-record.js';
import type { StoreTransaction } from '../../store.js';
import { keyOf, type MemoryState } from './memory-state.js';

/** Writes into a copy of the store's state, which takes the state's place when the transaction ends well. */
export function memoryTransaction(state: MemoryState): StoreTransaction {
  const { comments, secrets, events, replays, rates, revisions } = state;
  const touch = ({ articleId, createdAt }: CommentRecord, at: number, isNew: boolean) => {
    const { revision = 0, lastActivityAt = null } = revisions.get(articleId) ?? {};
    revisions.set(articleId, { revision: revision + 1, lastActivityAt: isNew ? createdAt : (lastActivityAt ?? at) });
  };
  return {
    find: async (articleId, id) => comments.get(keyOf(articleId, id)) ?? null,
    async latestId(articleId) {
      const ids = [...comments.values()].filter((comment) => comment.articleId === articleId).map(({ id }) => id);
      return ids.sort().at(-1) ?? null;
    },
    async findReplay(articleId, key, now) {
      const replay = replays.get(keyOf(articleId, key));
      return replay && replay.expiresAt > now ? replay : null;
    },
    async saveReplay(articleId, replay) {
      replays.set(keyOf(articleId, replay.key), replay);
    },
    hasDuplicate: async (articleId, duplicateKey, since) =>
      [...comments.values()].some(
        (comment) =>
          comment.articleId === articleId &&
          comment.createdAt >= since &&
          secrets.get(keyOf(articleId, comment.id))?.duplicateKey === duplicateKey,
      ),
    hasPublishedBy: async (writerHash) =>
      [...comments].some(([key, { state: at }]) => at === 'published' && secrets.get(key)?.writerHash === writerHash),
    rateTime: async (bucket) => rates.get(bucket) ?? null,
    async setRateTime(bucket, time) {
      rates.set(bucket, time);
    },
    async insert(comment, secret, event) {
      const key = keyOf(comment.articleId, comment.id);
      comments.set(key, comment);
      secrets.set(key, secret);
      events.set(key, [event]);
      touch(comment, event.at, true);
    },
    async move(articleId, id, event) {
      const key = keyOf(articleId, id);
      const comment = comments.get(key);
      if (!comment) return;
      const gone = event.to === 'erased' ? { author: null, body: null } : {};
      comments.set(key, { ...comment, ...gone, state: event.to, reason: event.reason ?? null });
      if (event.to === 'erased') secrets.delete(key);
      events.set(key, [...(events.get(key) ?? []), event]);
      touch(comment, event.at, false);
    },
  };
}
