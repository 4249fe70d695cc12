import { ownHtml } from '../serialized/wordpress-block.js';
import { innerOf, withoutIt } from './inner-of.js';
import type { PostKind } from './index.js';

/** A table; the words under it stand beside it in WordPress, and are its caption. */
export const table: PostKind = (block, reading) => {
  const html = ownHtml(block);
  const caption = reading.line(innerOf(html, 'figcaption'));
  const found = reading.html(withoutIt(html, 'figcaption'));
  const [only, ...more] = found;
  if (caption.length === 0) return found;
  if (only?.type === 'table' && more.length === 0) return [{ ...only, caption }];
  return [...found, { type: 'paragraph', id: '', children: caption }];
};
