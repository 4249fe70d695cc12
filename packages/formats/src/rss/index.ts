import type { Format } from '../format.js';
import { write, writeFeed } from './write.js';

export { write, writeFeed };
export type { FeedOptions } from '../feed.js';

/** RSS 2.0 with whole texts (https://www.rssboard.org/rss-specification, https://purl.org/rss/1.0/modules/content/). */
export const format: Format = { name: 'rss', title: 'RSS 2.0', extensions: ['rss'], write };
