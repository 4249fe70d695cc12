export type { Archive, ArchiveReading, ArchiveSource, ArchiveWriteOptions, ArchiveWriting } from './archive.js';
export type { ArchivedArticle, ArticlesOptions, ArticlesReading, ArticlesReceipt } from './archived-articles.js';
export type { ArchiveReceipt, BrokenPlace } from './archive-receipt.js';
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
export { emptyReceipt, type Discarded, type NotedPlace, type Receipt, type Stretch } from './receipt.js';
export { version } from './version.js';
export { wordsInSource } from './words-in-source.js';
