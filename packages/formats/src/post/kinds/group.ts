import { ownHtml } from '../serialized/wordpress-block.js';
import type { PostKind } from './index.js';

/** A box that only puts things in their places: what stands in it stands by itself. */
export const group: PostKind = ({ inner }, reading) => reading.pieces(inner);

/** HTML as somebody wrote it, in which line ends mean what they mean without blocks. */
export const classic: PostKind = (block, reading) => [
  ...reading.classic(ownHtml(block)),
  ...reading.pieces(block.inner.filter((piece) => typeof piece !== 'string')),
];
