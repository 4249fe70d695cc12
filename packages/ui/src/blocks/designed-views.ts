import type { BlockMap } from '@standfirst/core';
import { drawAside } from './aside/draw-aside.js';
import { drawBlockquote } from './blockquote/draw-blockquote.js';
import type { DesignedView } from './designed-view.js';
import { drawEmbed } from './embed/draw-embed.js';
import { drawFigure } from './figure/draw-figure.js';
import { drawPullquote } from './pullquote/draw-pullquote.js';
import { drawTable } from './table/draw-table.js';
import { drawUnknown } from './unknown/draw-unknown.js';
import { drawUpdate } from './update/draw-update.js';

/** The kinds whose page needs more than their own HTML; all others are drawn from that. */
export const designedViews: { readonly [Type in keyof BlockMap]?: DesignedView<BlockMap[Type]> } = {
  aside: drawAside,
  blockquote: drawBlockquote,
  embed: drawEmbed,
  figure: drawFigure,
  pullquote: drawPullquote,
  table: drawTable,
  unknown: drawUnknown,
  update: drawUpdate,
};
