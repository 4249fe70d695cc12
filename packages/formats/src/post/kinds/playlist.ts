import { stringBuilder, type Block } from '@standfirst/core';
import { innerBlocks, ownHtml, textOf, type WordPressBlock } from '../serialized/wordpress-block.js';
import { innerOf } from './inner-of.js';
import type { PostKind } from './index.js';

const { element, text, join } = stringBuilder;

/** Pieces of music or film: each is a figure that says whose it is, and behind them the words under all. */
export const playlist: PostKind = (block, reading) => {
  const tracks = reading.html(innerBlocks(block).map(trackHtml).join(''));
  const caption = reading.line(innerOf(ownHtml(block), 'figcaption') || (textOf(block.attributes, 'caption') ?? ''));
  const words: Block[] = caption.length === 0 ? [] : [{ type: 'paragraph', id: '', children: caption }];
  return [...tracks, ...words];
};

export const playlistTrack: PostKind = (block, reading) => reading.html(trackHtml(block));

function trackHtml({ attributes }: WordPressBlock): string {
  const src = textOf(attributes, 'src');
  const said = ['title', 'artist', 'album'].flatMap((name) => textOf(attributes, name) ?? []).join(', ');
  const words = text(said);
  if (src === undefined) return said === '' ? '' : element('p', { children: words });
  const file = element(attributes['type'] === 'video' ? 'video' : 'audio', { src });
  return element('figure', { children: join([file, said === '' ? '' : element('figcaption', { children: words })]) });
}
