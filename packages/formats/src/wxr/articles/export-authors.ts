import { tally } from '@standfirst/core';
import type { ArchiveReceipt } from '../../archive-receipt.js';
import { wordsOfHtml } from '../../post/facts/line-of.js';
import type { WxrFields } from '../wxr-parts.js';

/** So many are remembered: more than have ever written for one site. */
const MOST = 50_000;

/** Those who write for a site without an account there, whom Co-Authors Plus keeps as items of their own; by the end of their page's address. */
export interface ExportAuthors {
  add(item: WxrFields): void;
  name(slug: string): string | undefined;
}

export function exportAuthors(receipt: ArchiveReceipt): ExportAuthors {
  const names = new Map<string, string>();
  return {
    add(item) {
      const slug = authorSlug(item.get('wp:post_name')?.trim() ?? '');
      const name = wordsOfHtml(item.get('meta:cap-display_name')?.trim() || (item.get('title') ?? ''));
      if (slug === '' || name === '' || names.has(slug)) return;
      if (names.size >= MOST) tally(receipt.changed, `author beyond the first ${MOST}: not remembered`, slug);
      else names.set(slug, name);
    },
    name: (slug) => names.get(authorSlug(slug)),
  };
}

/** The plugin sets a sign before it. */
const authorSlug = (slug: string): string => slug.replace(/^cap-/, '');
