import { ownHtml } from '../serialized/wordpress-block.js';
import type { PostKind } from './index.js';

/** A file to take home: a paragraph with the link to it. The button beside the link leads to the same. */
export const file: PostKind = (block, reading) => {
  const html = ownHtml(block).replace(/<a\b[^<>]{0,2000}wp-block-file__button[^<>]{0,2000}>[^<]{0,2000}<\/a>/g, '');
  return reading.html(html.replace(/<object\b[^<>]{0,4000}>[^<]{0,2000}<\/object>/g, ''));
};
