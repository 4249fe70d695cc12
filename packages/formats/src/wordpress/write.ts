import { stringBuilder, type Article } from '@standfirst/core';
import type { WriteResult } from '../format.js';
import { blockText } from './write/block-text.js';
import { namedBlocks } from './write/named-blocks.js';
import { newWriting } from './write/new-writing.js';
import type { Writing } from './write/writing.js';

/**
 * The content of a post, in blocks that the editor of WordPress takes for its own. What WordPress has no place for stands in the
 * comments of the blocks, and what concerns the whole article in a block behind them that shows nothing. It carries everything.
 */
export function write(article: Article): WriteResult {
  const writing = newWriting(article, namedBlocks(article.body));
  const { body, ...head } = article;
  const parts = [
    ...(body.length > 0 ? [writing.blocks(body)] : []),
    ...notesText(article, writing),
    blockText('standfirst/article', { article: head }),
  ];
  return { output: `${withoutCalls(parts.join('\n\n'))}\n`, losses: [] };
}

/**
 * WordPress runs what looks like a shortcode wherever it stands in the words of a post or in an attribute; an article has none.
 * The comments of blocks are gone by then (https://developer.wordpress.org/apis/shortcode/).
 */
const withoutCalls = (content: string): string =>
  content
    .split('-->')
    .map((part) => {
      const comment = part.indexOf('<!--');
      const words = comment < 0 ? part : part.slice(0, comment);
      return words.replace(/\[(\/?[a-z_])/gi, '&#91;$1') + part.slice(words.length);
    })
    .join('-->');

/** Notes are paragraphs at the end: footnotes of WordPress lie outside of the content, in a field of the post. */
function notesText({ notes = {} }: Article, { inlines }: Writing): string[] {
  return Object.entries(notes).map(([id, words], index) =>
    blockText(
      'core/paragraph',
      { metadata: { standfirst: { part: 'notes' } } },
      stringBuilder.element('p', { id: `note-${id}`, children: `${index + 1}. ${inlines(words)}` }),
    ),
  );
}
