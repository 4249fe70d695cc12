import { displayAttribution, isInferred, stringBuilder, type Blockquote, type Pullquote } from '@standfirst/core';
import { meaningOf } from '../../../post/own/own-facts.js';
import { titleWords } from '../../../post/own/restore.js';
import type { BlockWriter, Writing } from '../writing.js';

const { element } = stringBuilder;

/** The words as blocks, and whose they are behind them: the order that the editor's own block of quotations has. */
export const blockquote: BlockWriter<Blockquote> = (block, writing) => {
  const { quote, children } = block;
  if (children.length === 0) return writing.hidden(block);
  const line = attributionOf(quote, writing);
  const whose = line === '' ? '' : element('cite', { children: line });
  const html = element('blockquote', { className: 'wp-block-quote', children: writing.blocks(children) + whose });
  return writing.box(
    block,
    'core/quote',
    {},
    html,
    { type: 'blockquote' },
    line === '' ? undefined : meaningOf(titleWords(writing.read(element('p', { children: line })).blocks)),
  );
};

/** What is printed below the words; a guess is printed nowhere. */
function attributionOf(quote: string | undefined, { article, inlines }: Writing): string {
  if (quote === undefined || isInferred(article.quotes ?? {}, quote)) return '';
  return inlines(displayAttribution(article, quote));
}

export const pullquote: BlockWriter<Pullquote> = (block, writing) => {
  const { children, attribution } = block;
  const whose = attribution ? element('cite', { children: writing.inlines(attribution) }) : '';
  const words = element('blockquote', { children: element('p', { children: writing.inlines(children) }) + whose });
  return writing.leaf(
    block,
    'core/pullquote',
    {},
    element('figure', { className: 'wp-block-pullquote', children: words }),
  );
};
