import { nameKey } from '../../records/comment-record.js';
import type { PrivateRecord, ProvenIdentity } from '../../records/private-record.js';
import type { PipelineReads } from '../../store/store-transaction.js';
import { compareParts, keyOf, type MemoryDraft } from './memory-state.js';

/** What the pipeline asks a transaction before a comment is kept. */
export function memoryPipelineReads(draft: MemoryDraft): PipelineReads {
  const { comments, secrets, events, replays, rates, lists, confirmed } = draft;
  const named = (articleId: string, key: string) =>
    [...comments.values()].filter(
      ({ articleId: at, state, author }) => at === articleId && state === 'published' && nameKey(author?.name) === key,
    );
  const withKey = (duplicateKey: string, since: number) =>
    [...comments.values()].filter(
      ({ articleId, id, createdAt }) =>
        createdAt >= since && secrets.get(keyOf(articleId, id))?.duplicateKey === duplicateKey,
    );
  return {
    async findReplay(articleId, key, now) {
      const replay = replays.get(keyOf(articleId, key));
      return replay && replay.expiresAt > now ? replay : null;
    },
    async saveReplay(articleId, replay) {
      replays.set(keyOf(articleId, replay.key), replay);
    },
    async findDuplicate(articleId, duplicateKey, since) {
      const found = withKey(duplicateKey, since).filter((comment) => comment.articleId === articleId);
      return found.map(({ id }) => id).sort()[0] ?? null;
    },
    async countOtherThreads(articleId, duplicateKey, since) {
      const threads = new Set(withKey(duplicateKey, since).map((comment) => comment.articleId));
      threads.delete(articleId);
      return threads.size;
    },
    listRecentTexts: async (articleId, since, limit) =>
      [...comments.values()]
        .filter((comment) => comment.articleId === articleId && comment.createdAt >= since)
        .sort((one, other) => compareParts([other.id], [one.id]))
        .flatMap(({ id }) => {
          const source = secrets.get(keyOf(articleId, id))?.source;
          return source === undefined ? [] : [{ id, source }];
        })
        .slice(0, limit),
    async countPublishedBy(identity, enough) {
      let count = 0;
      for (const [key, { state }] of comments.entries()) {
        const secret = secrets.get(key);
        if (state !== 'published' || !secret) continue;
        if (isTheirs(secret, identity) && (count += 1) >= enough) break;
      }
      return count;
    },
    listNamesakes: async (articleId, key, limit) =>
      named(articleId, key)
        .sort((one, other) => compareParts([other.id], [one.id]))
        .slice(0, limit)
        .flatMap(({ id }) => {
          const secret = secrets.get(keyOf(articleId, id));
          if (!secret) return [];
          const { writerHash, authorKey, emailHmac, emailConfirmed } = secret;
          const history = events.get(keyOf(articleId, id)) ?? [];
          const isApproved = history.some(({ to, actor }) => to === 'published' && actor.kind === 'moderator');
          return [{ writerHash, authorKey, emailHmac: emailConfirmed ? emailHmac : null, isApproved }];
        }),
    isNameOf: async (articleId, key, identity) =>
      named(articleId, key).some(({ id }) => {
        const secret = secrets.get(keyOf(articleId, id));
        return secret !== undefined && isTheirs(secret, identity);
      }),
    rateTime: async (bucket) => rates.get(bucket) ?? null,
    async setRateTime(bucket, time) {
      rates.set(bucket, time);
    },
    lists: async () =>
      [...lists.values()].sort((one, other) => compareParts([one.kind, one.entry], [other.kind, other.entry])),
    isConfirmed: async (writerHash, emailHmac) => confirmed.get(keyOf(emailHmac, writerHash)) !== undefined,
  };
}

const isTheirs = (secret: PrivateRecord, { writerHash, emailHmac, authorKey }: ProvenIdentity) =>
  (writerHash !== null && secret.writerHash === writerHash) ||
  (emailHmac !== null && secret.emailConfirmed && secret.emailHmac === emailHmac) ||
  (authorKey !== null && secret.authorKey === authorKey);
