import type { Block } from '@standfirst/core';
import { innerBlocks, ownHtml, type WordPressBlock } from '../serialized/wordpress-block.js';
import type { Reading } from '../reading.js';
import { withoutTags } from './without-tags.js';
import type { PostKind } from './index.js';
import { COUNTS_DOWN } from './unread.js';

/** A list whose items are blocks; up to 2022 it was one piece of HTML. */
export const list: PostKind = (block, reading) => {
  const items = innerBlocks(block);
  if (items.length === 0 || items.some(({ name }) => name !== 'core/list-item')) return reading.pieces(block.inner);
  const start = Number(block.attributes['start'] ?? NaN);
  if (block.attributes['reversed'] === true) reading.warn(COUNTS_DOWN);
  const ordered = block.attributes['ordered'] === true || /^\s*<ol[\s>]/i.test(ownHtml(block));
  return [
    {
      type: 'list',
      id: '',
      ordered,
      ...(ordered && Number.isInteger(start) && { start }),
      items: items.map((item) => itemBlocks(item, reading)),
    },
  ];
};

/** The line of an item, whose block notes what is known of it, and what stands below it. */
function itemBlocks({ attributes, inner, ...place }: WordPressBlock, reading: Reading): Block[] {
  const pieces = inner.map((piece) => (typeof piece === 'string' ? withoutTags(piece, ['li']) : piece));
  const [line, ...below] = typeof pieces[0] === 'string' ? pieces : ['', ...pieces];
  const paragraph = { ...place, name: 'core/paragraph', attributes, inner: line === undefined ? [] : [line] };
  return reading.pieces([paragraph, ...below]);
}
