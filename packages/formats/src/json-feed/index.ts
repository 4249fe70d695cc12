import type { Format } from '../format.js';
import { feedReaders } from '../feeds/read-feed.js';
import { detect } from './detect.js';
import { findFeed } from './find-feed.js';
import { write, writeFeed } from './write.js';

export { write, writeFeed };
export type { FeedOptions } from '../feed.js';
export type { FeedReading } from '../feeds/read-feed.js';

const readers = feedReaders('json-feed', 'JSON Feed', findFeed);

/** The article in the first item of a feed. Throws `ReadError` where there is no feed, or no item. */
export const read = readers.read;

/** The articles in all items of a feed. Throws `ReadError` where there is no feed, or no item. */
export const readFeed = readers.readFeed;

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), and 1; who says what stands under `_standfirst`. */
export const format: Format = {
  name: 'json-feed',
  title: 'JSON Feed 1.1',
  detect,
  read,
  readAll: readers.readAll,
  write,
};
