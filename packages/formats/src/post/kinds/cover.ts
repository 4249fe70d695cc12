import { stringBuilder, type Block } from '@standfirst/core';
import { innerBlocks, ownHtml, textOf } from '../serialized/wordpress-block.js';
import type { PostKind } from './index.js';
import { withoutTags } from './without-tags.js';

/** Words in front of a picture: the picture, and the words behind it. */
export const cover: PostKind = (block, reading) => {
  const { attributes } = block;
  const hasBlocks = innerBlocks(block).length > 0;
  // Around blocks stand boxes and a veil.
  const found = reading.pieces(
    block.inner.map((piece) => (hasBlocks && typeof piece === 'string' ? withoutTags(piece, ['div', 'span']) : piece)),
  );
  const url = textOf(attributes, 'url');
  if (url === undefined || found.some(({ type }) => type === 'figure')) return found;
  const sort = attributes['backgroundType'] === 'video' ? 'video' : 'img';
  return [...reading.html(stringBuilder.element(sort, { src: url, alt: textOf(attributes, 'alt') ?? '' })), ...found];
};

/** A picture or film beside words: the file first, wherever it stands. */
export const mediaText: PostKind = (block, reading) => {
  const inside = innerBlocks(block);
  const words = reading.pieces(inside);
  const shown = reading
    .html(ownHtml(block))
    .filter((one): one is Extract<Block, { type: 'figure' }> => one.type === 'figure');
  return inside.length === 0 ? reading.pieces(block.inner) : [...shown, ...words];
};
