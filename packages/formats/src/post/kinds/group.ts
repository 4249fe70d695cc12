import { innerBlocks, ownHtml } from '../serialized/wordpress-block.js';
import { withoutTags } from './without-tags.js';
import type { PostKind } from './index.js';

const BOXES = ['div', 'section', 'aside', 'article', 'main', 'header', 'footer'];

/** A box that only puts things in their places, whatever its element: what stands in it stands by itself. */
export const group: PostKind = (block, reading) => {
  const hasBlocks = innerBlocks(block).length > 0;
  return reading.pieces(
    block.inner.map((piece) => (hasBlocks && typeof piece === 'string' ? withoutTags(piece, BOXES) : piece)),
  );
};

/** HTML as somebody wrote it, in which line ends mean what they mean without blocks. */
export const classic: PostKind = (block, reading) => [
  ...reading.classic(ownHtml(block)),
  ...reading.pieces(innerBlocks(block)),
];
