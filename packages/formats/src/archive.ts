import type { ArchivedComment } from '@standfirst/core';
import type { ArticlesOptions, ArticlesReading } from './archived-articles.js';
import type { ArchiveReceipt } from './archive-receipt.js';
import type { Loss } from './format.js';

/**
 * A sort of file that comments of many articles are carried in. It is never in memory as a whole: both ways are streams,
 * and what is kept does not grow with the number of comments.
 */
export interface Archive {
  /** What `--from` and `--to` call it; the name of its folder and of its door. */
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  /** Endings of file names, without the dot. */
  readonly extensions?: readonly string[];
  /** How sure it is, from 0 to 1, by the first thousands of characters; cheap, and it never throws. */
  readonly detect?: (start: string, fileName?: string) => number;
  /** Reads as fast as its comments are taken. */
  readonly read?: (source: ArchiveSource) => ArchiveReading;
  /**
   * Reads the articles, where the archive has them whole. Given a function that opens the file anew it may read it twice, and
   * knows then what stands behind an article too.
   */
  readonly readArticles?: (source: ArchiveSource | (() => ArchiveSource), options?: ArticlesOptions) => ArticlesReading;
  /** The comments of one article come one after the other, what is answered before its answers. */
  readonly write?: (comments: AsyncIterable<ArchivedComment>, options?: ArchiveWriteOptions) => ArchiveWriting;
}

/** The bytes of a file, or its text, in pieces of any size. */
export type ArchiveSource = AsyncIterable<Uint8Array | string> | ReadableStream<Uint8Array | string>;

/** An archive that is being read. */
export interface ArchiveReading {
  /**
   * To be gone through once. Throws `ReadError` where the file is no such archive; a file that breaks off or breaks down
   * later gives what stood before, and the receipt says where.
   */
  readonly comments: AsyncIterable<ArchivedComment>;
  /** Grows while the comments are read, and is whole at their end. */
  readonly receipt: ArchiveReceipt;
}

/** What a writer can be told; everything has a default. */
export interface ArchiveWriteOptions {
  /** Write e-mail addresses and all else that no reader may see, where the archive has a place for it. Default: false. */
  readonly private?: boolean;
  /** The name of the site, for archives that have a place for it. Default: none. */
  readonly title?: string;
  /** The address of the site, for archives that have a place for it. Default: none. */
  readonly url?: string;
}

/** An archive that is being written. */
export interface ArchiveWriting {
  /** The text of the file, in pieces; to be gone through once. */
  readonly output: AsyncIterable<string>;
  /** Grows while the output is taken, and is whole at its end. */
  readonly losses: readonly Loss[];
}
