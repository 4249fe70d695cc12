import type { ArchiveReceipt } from './archive-receipt.js';
import type { ReadOptions, ReadResult } from './format.js';

/** An article of an archive, with what its system made of it. */
export interface ArchivedArticle extends ReadResult {
  /** What sort of page it was there: `post`, `page`. */
  readonly type: string;
  /** Its state in the system's own word: `publish`, `draft`, `private`, `future` …; `protected` for one behind a password. */
  readonly status: string;
}

/** What happened to an archive on its way into articles; each article has a receipt of its own besides. */
export interface ArticlesReceipt extends ArchiveReceipt {
  /** How many articles were given out; `comments` are those that came with them. */
  articles: number;
  /** How many readers' comments the archive holds, in every state and under whatever: `read` gives them all. */
  commentsInAll: number;
}

/** What a reader of the articles of an archive can be told; everything has a default. */
export interface ArticlesOptions extends Pick<ReadOptions, 'lang' | 'strict'> {
  /** Which sorts of page are articles, in the system's own words. Default: `post` and `page`. Many sites have sorts of their own. */
  readonly types?: readonly string[];
}

/** Articles that are being read. */
export interface ArticlesReading {
  /** To be gone through once. Throws `ReadError` where the file is no such archive. */
  readonly articles: AsyncIterable<ArchivedArticle>;
  /** Grows while the articles are read, and is whole at their end. */
  readonly receipt: ArticlesReceipt;
}
