import { articleToHtml, blocks, inlines, type Article, type BlockType, type InlineType } from '@standfirst/core';
import type { WriteOptions, WriteResult } from '../format.js';
import { lossesOf } from '../losses.js';

// The registries are keyed by the names of their kinds.
const BLOCKS = (Object.keys(blocks) as BlockType[]).filter((type) => type !== 'unknown');
const INLINES = (Object.keys(inlines) as InlineType[]).filter((type) => type !== 'unknownInline');

/** The body as HTML text, notes behind it: everything escaped, every URL checked. No headline: its level is the page's matter. */
export function write(article: Article, { idPrefix }: WriteOptions = {}): WriteResult {
  return {
    output: articleToHtml(article, idPrefix === undefined ? undefined : { idPrefix }),
    losses: lossesOf(article, { fields: ['lang', 'dir', 'notes', 'media'], blocks: BLOCKS, inlines: INLINES }),
  };
}
