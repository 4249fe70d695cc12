import type { Format } from '../format.js';
import { feedReaders } from '../feeds/read-feed.js';
import { detect } from './detect.js';
import { findFeed } from './find-feed.js';
import { write, writeFeed } from './write.js';

export { write, writeFeed };
export type { FeedOptions } from '../feed.js';
export type { FeedReading } from '../feeds/read-feed.js';

const readers = feedReaders('atom', 'Atom feed', findFeed);

/** The article in the first entry of a feed. Throws `ReadError` where there is no feed, or no entry. */
export const read = readers.read;

/** The articles in all entries of a feed. Throws `ReadError` where there is no feed, or no entry. */
export const readFeed = readers.readFeed;

/** Atom 1.0 with whole texts (https://www.rfc-editor.org/rfc/rfc4287); 0.3 is read as well. */
export const format: Format = {
  name: 'atom',
  title: 'Atom',
  extensions: ['atom'],
  detect,
  read,
  readAll: readers.readAll,
  write,
};
