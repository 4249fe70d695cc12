import type { Block, Figure } from '@standfirst/core';
import { innerBlocks, ownHtml } from '../serialized/wordpress-block.js';
import { innerOf } from './inner-of.js';
import { withoutTags } from './without-tags.js';
import type { PostKind } from './index.js';

/**
 * Several pictures. Where each has words of its own, each is a figure, since a figure has one cutline; else they are one. Up to
 * 2021 a gallery was a list of pictures in its own HTML, since then it holds blocks.
 */
export const gallery: PostKind = (block, reading) => {
  const inside = innerBlocks(block);
  const own = ownHtml(block);
  const pictures = inside.length > 0 ? reading.pieces(inside) : reading.html(listed(own));
  const figures = pictures.filter((one): one is Figure => one.type === 'figure');
  const cutline = reading.line(captionOf(own, inside.length > 0));
  if (figures.length < pictures.length || figures.length < 2 || figures.some((one) => one.cutline)) {
    const last: Block[] = cutline.length > 0 ? [{ type: 'paragraph', id: '', children: cutline }] : [];
    return [...pictures, ...last];
  }
  const media = figures.flatMap((one) => one.media);
  return [{ type: 'figure', id: '', media, layout: 'gallery', ...(cutline.length > 0 && { cutline }) }];
};

/** The words under all: in a list of pictures they stand behind the list. */
const captionOf = (html: string, hasBlocks: boolean) =>
  innerOf(hasBlocks ? html : html.slice(html.lastIndexOf('</ul>') + 1), 'figcaption');

/** The pictures of an old gallery: the list and nothing behind it. */
function listed(html: string): string {
  const end = html.lastIndexOf('</ul>');
  return withoutTags(end < 0 ? html : html.slice(0, end), ['ul', 'li']);
}
