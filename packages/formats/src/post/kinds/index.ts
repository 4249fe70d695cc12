import type { Block } from '@standfirst/core';
import type { Reading } from '../reading.js';
import type { WordPressBlock } from '../serialized/wordpress-block.js';
import { accordionHeading, accordionItem, tabPanel } from './accordion.js';
import { buttons } from './buttons.js';
import { cover, mediaText } from './cover.js';
import { details } from './details.js';
import { embed } from './embed.js';
import { file } from './file.js';
import { gallery } from './gallery.js';
import { classic, group } from './group.js';
import { image } from './image.js';
import { list } from './list.js';
import { math } from './math.js';
import { pattern } from './pattern.js';
import { playlist, playlistTrack } from './playlist.js';
import { quote } from './quote.js';
import { table } from './table.js';
import { verse } from './verse.js';

/** Reads one sort of block. */
export type PostKind = (block: WordPressBlock, reading: Reading) => Block[];

/** Blocks whose HTML says all that they say, and what stands in them. */
const asHtml: PostKind = ({ inner }, reading) => reading.pieces(inner);
const nothing: PostKind = () => [];
/** From here on a post is for those with access. */
const gate: PostKind = () => [{ type: 'gate', id: '' }];

/** The table from block to what it is read as. What is not in it is kept whole. */
const KINDS: ReadonlyMap<string, PostKind> = new Map([
  ...['paragraph', 'heading', 'subhead', 'preformatted', 'code', 'pullquote', 'separator', 'audio', 'video'].map(
    (name): [string, PostKind] => [`core/${name}`, asHtml],
  ),
  ...[
    'group',
    'section',
    'columns',
    'column',
    'text-columns',
    'row',
    'stack',
    'grid',
    'accordion',
    'accordion-panel',
    'tabs',
    'tab-panels',
  ].map((name): [string, PostKind] => [`core/${name}`, group]),
  ['core/html', asHtml],
  ['core/missing', asHtml],
  ['core/freeform', classic],
  ['core/shortcode', classic],
  ['core/list', list],
  ['core/list-item', asHtml],
  ['core/quote', quote],
  ['core/table', table],
  ['core/image', image],
  ['core/verse', verse],
  ['core/gallery', gallery],
  ['core/media-text', mediaText],
  ['core/cover', cover],
  ['core/cover-image', cover],
  ['core/embed', embed],
  ['core/file', file],
  ['core/buttons', buttons],
  ['core/button', buttons],
  ['core/details', details],
  ['core/accordion-item', accordionItem],
  ['core/accordion-heading', accordionHeading],
  // The labels of tabs stand with what they show.
  ['core/tab-list', nothing],
  ['core/tab-panel', tabPanel],
  ['core/math', math],
  ['core/playlist', playlist],
  ['core/playlist-track', playlistTrack],
  ['core/footnotes', nothing],
  ['core/block', pattern],
  ['jetpack/paywall', gate],
]);

/** The kind that reads blocks of this name. */
export const kindOf = (name: string): PostKind | undefined =>
  KINDS.get(name) ?? (name.startsWith('core-embed/') ? embed : undefined);
