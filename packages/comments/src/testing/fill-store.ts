import type { CommentRecord } from '../records/comment-record.js';
import type { PrivateRecord } from '../records/private-record.js';
import type { CommentStore } from '../store/comment-store.js';
import { samplePrivate, submitted } from './sample-records.js';

/** Puts comments into a store, in one transaction. */
export const fill = (store: CommentStore, records: readonly CommentRecord[], secret: Partial<PrivateRecord> = {}) =>
  store.transaction(async (transaction) => {
    for (const record of records)
      await transaction.insert(record, samplePrivate(secret), submitted(record.state, record.createdAt));
  });

/** The numbers of sample records. */
export const numbers = (records: readonly { id: string }[]) => records.map(({ id }) => Number(id));
