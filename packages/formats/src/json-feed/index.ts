import type { Format } from '../format.js';
import { write, writeFeed } from './write.js';

export { write, writeFeed };
export type { FeedOptions } from '../feed.js';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); who says what stands under `_standfirst`. */
export const format: Format = { name: 'json-feed', title: 'JSON Feed 1.1', write };
