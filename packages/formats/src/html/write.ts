import { articleToHtml, blocks, inlines, type Article, type BlockType, type InlineType } from '@standfirst/core';
import type { WriteOptions, WriteResult } from '../format.js';
import { lossesOf } from '../losses.js';
import { factsScript } from './own-facts.js';

// The registries are keyed by the names of their kinds.
const BLOCKS = (Object.keys(blocks) as BlockType[]).filter((type) => type !== 'unknown');
const INLINES = (Object.keys(inlines) as InlineType[]).filter((type) => type !== 'unknownInline');

/**
 * The body as HTML text, notes behind it: everything escaped, every URL checked. No headline: its level is the page's matter.
 * Behind it stands what the body cannot say (headline and byline, who said what) as data that browsers neither show nor run.
 */
export function write(article: Article, { idPrefix }: WriteOptions = {}): WriteResult {
  const body = articleToHtml(article, idPrefix === undefined ? undefined : { idPrefix });
  return {
    output: body + factsScript(article),
    losses: lossesOf(article, {
      fields: Object.keys(article) as (keyof Article)[],
      blocks: BLOCKS,
      inlines: INLINES,
      without: { update: ['contributors'] },
    }),
  };
}
