export type {
  Format,
  FoundComment,
  Loss,
  Place,
  ReadOptions,
  ReadResult,
  WriteOptions,
  WriteResult,
} from './format.js';
export { ReadError, type ReadErrorCode } from './read-error.js';
export { emptyReceipt, type Discarded, type Receipt } from './receipt.js';
export { version } from './version.js';
