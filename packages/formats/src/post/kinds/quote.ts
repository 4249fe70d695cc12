import { shortId, type Block, type Inline } from '@standfirst/core';
import { addAttributed } from '../../attribution/add-attributed.js';
import { innerBlocks, ownHtml, type WordPressBlock } from '../serialized/wordpress-block.js';
import type { Reading } from '../reading.js';
import { innerOf, withoutIt } from './inner-of.js';
import { withoutTags } from './without-tags.js';
import type { PostKind } from './index.js';

/**
 * Set-apart words: blocks, and then whose words they are in a `<cite>`. Up to 2022 the words were paragraphs of its own HTML;
 * the rules of HTML read those.
 */
export const quote: PostKind = (block, reading) => {
  if (innerBlocks(block).length === 0) return reading.html(ownHtml(block));
  const { children, attribution } = quotedWords(block, reading);
  if (attribution.length === 0) return [{ type: 'blockquote', id: '', children }];
  const id = addQuote(children, attribution, reading);
  return [{ type: 'blockquote', id: '', children, quote: id }];
};

/** The words, and the line that says whose they are; that line is never among the words. */
export function quotedWords(block: WordPressBlock, reading: Reading): { children: Block[]; attribution: Inline[] } {
  const own = ownHtml(block);
  const attribution = reading.line(innerOf(own, 'cite'));
  const outside = block.inner.map((piece) =>
    typeof piece === 'string' ? withoutIt(withoutTags(piece, ['blockquote']), 'cite') : piece,
  );
  return { children: reading.pieces(outside), attribution };
}

function addQuote(children: readonly Block[], attribution: Inline[], { receipt, tables, taken }: Reading): string {
  const base = `q-${shortId(JSON.stringify(children))}`;
  let id = base;
  for (let number = 2; taken(id); number += 1) id = `${base}-${number}`;
  addAttributed(id, attribution, tables, receipt);
  return id;
}
