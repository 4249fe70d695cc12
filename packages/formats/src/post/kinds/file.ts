import { ownHtml } from '../serialized/wordpress-block.js';
import { withoutIt } from './inner-of.js';
import type { PostKind } from './index.js';

/** A file to take home: a paragraph with the link to it. The button and the frame beside the link show the same. */
export const file: PostKind = (block, reading) => {
  const html = withoutIt(ownHtml(block), 'object');
  const last = html.lastIndexOf('<a ');
  const button = last > html.indexOf('<a ') && html.slice(last).includes('wp-block-file__button') ? last : html.length;
  return reading.html(html.slice(0, button));
};
