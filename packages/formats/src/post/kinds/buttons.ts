import { innerBlocks, ownHtml } from '../serialized/wordpress-block.js';
import type { PostKind } from './index.js';

/** Buttons are links: each a paragraph of its own. */
export const buttons: PostKind = (block, reading) => {
  const inside = innerBlocks(block);
  if (inside.length > 0) return reading.pieces(block.inner);
  return reading.html(ownHtml(block));
};
