import type { CommentStore } from '../../store/comment-store.js';
import { memoryCommentWrites } from './comment-writes.js';
import { memoryDeskReads } from './desk-reads.js';
import { memoryDeskWrites } from './desk-writes.js';
import { draftOf, emptyState } from './memory-state.js';
import { memoryPipelineReads } from './pipeline-reads.js';
import { memoryThreadReads } from './thread-reads.js';

/** Keeps comments until the process ends: for tests, and for trying things out. */
export function memoryStore(): CommentStore {
  const state = emptyState();
  let last: Promise<unknown> = Promise.resolve();

  return {
    ...memoryThreadReads(state),
    ...memoryDeskReads(state),
    transaction(work) {
      const run = async () => {
        const draft = draftOf(state);
        const result = await work({
          ...memoryCommentWrites(draft),
          ...memoryPipelineReads(draft),
          ...memoryDeskWrites(draft),
        });
        for (const part of Object.values(draft)) part.keep();
        return result;
      };
      const result = last.then(run, run);
      last = result.catch(() => undefined);
      return result;
    },
    async purge(now) {
      for (const [key, { expiresAt }] of state.replays) if (expiresAt <= now) state.replays.delete(key);
      for (const [bucket, time] of state.rates) if (time <= now) state.rates.delete(bucket);
      for (const [hash, { expiresAt }] of state.tickets) if (expiresAt <= now) state.tickets.delete(hash);
      for (const [key, secret] of state.secrets)
        if (secret.purgeAt !== null && secret.purgeAt <= now)
          state.secrets.set(key, { ...secret, ipHmac: null, purgeAt: null });
    },
    close: async () => undefined,
  };
}
