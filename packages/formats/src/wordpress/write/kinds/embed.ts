import { safeUrl, stringBuilder, type Embed } from '@standfirst/core';
import type { BlockWriter } from '../writing.js';

const { element, text } = stringBuilder;

/** WordPress finds out by itself whose page it is. */
export const embed: BlockWriter<Embed> = (block, writing) => {
  const { url, fallback } = block;
  if (!safeUrl(url, 'website')) return writing.hidden(block);
  const caption = fallback
    ? element('figcaption', { className: 'wp-element-caption', children: writing.inlines(fallback) })
    : '';
  const address = element('div', { className: 'wp-block-embed__wrapper', children: `\n${text(url)}\n` });
  return writing.leaf(
    block,
    'core/embed',
    { url },
    element('figure', { className: 'wp-block-embed', children: address + caption }),
  );
};
