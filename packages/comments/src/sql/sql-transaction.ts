import type { StoreTransaction } from '../store/store-transaction.js';
import { sqlCommentWrites } from './comment-writes.js';
import { sqlDeskWrites } from './desk-writes.js';
import { sqlPipelineReads } from './pipeline-reads.js';
import type { SqlConnection } from './sql-connection.js';

/** What can be done between BEGIN and COMMIT of this connection. */
export const sqlTransaction = (connection: SqlConnection): StoreTransaction => ({
  ...sqlCommentWrites(connection),
  ...sqlPipelineReads(connection),
  ...sqlDeskWrites(connection),
});
