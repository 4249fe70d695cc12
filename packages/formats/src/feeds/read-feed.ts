import type { ReadOptions, ReadResult } from '../format.js';
import { ReadError } from '../read-error.js';
import { asItIs, takeReceipt } from '../receipt-places.js';
import { emptyReceipt, type Receipt } from '../receipt.js';
import { sourcePlaces } from '../source-places.js';
import { sourceText } from '../source-text.js';
import type { FoundFeed } from './found-feed.js';
import { readEntry } from './read-entry.js';

/** All that a feed brings. */
export interface FeedReading {
  readonly title?: string;
  readonly url?: string;
  /** An article for each entry, in the order of the feed. */
  readonly entries: readonly ReadResult[];
  /** What holds for the feed as a whole. */
  readonly receipt: Receipt;
}

/** Finds out what a feed says; `null` for a source of another sort. */
export type FindFeed = (text: string, receipt: Receipt) => FoundFeed | null;

/** The two readers of a sort of feed: all its entries, and its first one. */
export function feedReaders(importer: string, title: string, find: FindFeed) {
  const found = (source: string | Uint8Array, receipt: Receipt, strict: boolean | undefined) => {
    const text = sourceText(source, receipt, strict);
    const feed = find(text, receipt);
    if (feed === null)
      throw new ReadError(
        'not-feed',
        `The source is no ${title}. Its entries are what articles are read from, and none can be found. Check the address of the feed, or read the source as another format.`,
      );
    if (feed.entries.length === 0)
      throw new ReadError(
        'empty',
        'The feed has no entries. Without one there is no article to read. Try again when the site has published something.',
      );
    return { feed, importer, places: sourcePlaces(text) };
  };
  const readFeed = (source: string | Uint8Array, { id: _id, ...options }: ReadOptions = {}): FeedReading => {
    const receipt = emptyReceipt();
    const around = found(source, receipt, options.strict);
    const { feed } = around;
    return {
      ...(feed.title !== undefined && { title: feed.title }),
      ...(feed.url !== undefined && { url: feed.url }),
      entries: feed.entries.map((entry) => readEntry(entry, around, options)),
      receipt,
    };
  };
  return {
    readFeed,
    readAll(source: string | Uint8Array, options?: ReadOptions): readonly ReadResult[] {
      const { entries, receipt } = readFeed(source, options);
      // What holds for the feed is told with its first entry.
      if (entries[0]) takeReceipt(receipt, entries[0].receipt, asItIs);
      return entries;
    },
    read(source: string | Uint8Array, options: ReadOptions = {}): ReadResult {
      const receipt = emptyReceipt();
      const around = found(source, receipt, options.strict);
      const { feed } = around;
      const [first, ...others] = feed.entries;
      const result = readEntry(first ?? { authors: [], tags: [], files: [] }, around, options);
      takeReceipt(result.receipt, receipt, asItIs);
      if (others.length > 0)
        receipt.warnings.push(
          `The feed has ${others.length + 1} entries; this is the first. The others were not read. Use readFeed for all of them.`,
        );
      return { ...result, receipt };
    },
  };
}
