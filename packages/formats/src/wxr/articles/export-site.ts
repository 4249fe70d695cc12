import type { ArchiveReceipt } from '../../archive-receipt.js';
import type { FeaturedFile } from '../../post/facts/post-facts.js';
import type { WxrFields } from '../wxr-parts.js';
import { exportAuthors } from './export-authors.js';
import { exportFiles } from './export-files.js';
import { exportPatterns } from './export-patterns.js';

/** What articles of an export point to, wherever it stands there: the one thing of it that is remembered. */
export interface ExportSite {
  /** Remembers an item of these sorts; says whether it is one. */
  add(item: WxrFields): boolean;
  file(number: string): FeaturedFile | undefined;
  /** The name of somebody who writes without an account, by its name in addresses. */
  author(slug: string): string | undefined;
  /** The content of a pattern that posts share. */
  pattern(number: string): string | undefined;
}

export function exportSite(receipt: ArchiveReceipt): ExportSite {
  const files = exportFiles(receipt);
  const patterns = exportPatterns(receipt);
  const authors = exportAuthors(receipt);
  return {
    add(item) {
      const type = item.get('wp:post_type')?.trim();
      if (type === 'attachment') files.add(item);
      else if (type === 'wp_block') patterns.add(item);
      else if (type === 'guest-author') authors.add(item);
      else return false;
      return true;
    },
    author: (slug) => authors.name(slug),
    file: (number) => files.get(number),
    pattern: (number) => patterns.get(number),
  };
}
