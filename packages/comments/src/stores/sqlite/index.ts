import { sqlDeskReads } from '../../sql/desk-reads.js';
import { purgeSql } from '../../sql/purge.js';
import { sqlThreadReads } from '../../sql/thread-reads.js';
import { sqlTransaction } from '../../sql/sql-transaction.js';
import type { CommentStore } from '../../store/comment-store.js';
import { Connection } from './connection.js';

/**
 * Keeps comments in a SQLite file: one writer at a time, also among several processes of one host, and never on a network
 * file system. Needs Node 22.13 or later. A comment is acknowledged after the disk has it.
 */
export function sqliteStore(path: string): CommentStore {
  const writer = new Connection(path, { writes: true });
  // Apart from the writer, so that a reader never sees what is not committed yet.
  const reader = new Connection(path, { writes: false });
  // Makes the tables now: a wrong path or an old Node is told at the start, not to the first reader.
  writer.run('SELECT 1');
  let last: Promise<unknown> = Promise.resolve();

  return {
    ...sqlThreadReads(reader),
    ...sqlDeskReads(reader),
    transaction(work) {
      const run = async () => {
        await writer.begin();
        try {
          const result = await work(sqlTransaction(writer));
          writer.run('COMMIT');
          return result;
        } catch (error) {
          writer.rollBack();
          throw error;
        }
      };
      const result = last.then(run, run);
      last = result.catch(() => undefined);
      return result;
    },
    purge(now) {
      return this.transaction(() => purgeSql(writer, now));
    },
    async close() {
      await last;
      reader.close();
      writer.close();
    },
  };
}
