import type { Format } from '../format.js';
import { feedReaders } from '../feeds/read-feed.js';
import { detect } from './detect.js';
import { findFeed } from './find-feed.js';
import { write, writeFeed } from './write.js';

export { write, writeFeed };
export type { FeedOptions } from '../feed.js';
export type { FeedReading } from '../feeds/read-feed.js';

const readers = feedReaders('rss', 'RSS feed', findFeed);

/** The article in the first item of a feed. Throws `ReadError` where there is no feed, or no item. */
export const read = readers.read;

/** The articles in all items of a feed. Throws `ReadError` where there is no feed, or no item. */
export const readFeed = readers.readFeed;

/**
 * RSS 2.0 with whole texts (https://www.rssboard.org/rss-specification, https://purl.org/rss/1.0/modules/content/); 0.9x and
 * 1.0 are read as well.
 */
export const format: Format = {
  name: 'rss',
  title: 'RSS 2.0',
  extensions: ['rss'],
  detect,
  read,
  readAll: readers.readAll,
  write,
};
