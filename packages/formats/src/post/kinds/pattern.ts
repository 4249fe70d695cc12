import type { Block } from '@standfirst/core';
import { takeReading } from '../own/restore.js';
import type { Reading } from '../reading.js';
import { parseBlocks } from '../serialized/parse-blocks.js';
import { recordOf } from '../serialized/wordpress-block.js';
import type { PostKind } from './index.js';
import { withWords } from './pattern-words.js';

/** A pattern that posts share: its words stand in a post of their own, and count as if they stood here. */
export const pattern: PostKind = ({ name, attributes, start, end }, reading) => {
  const number = String(attributes['ref'] ?? '').slice(0, 20);
  const inside = reading.pattern(number);
  if (inside) return patternBlocks(inside, recordOf(attributes, 'content'), reading);
  reading.warn(
    `The words of block "core/block" ${number} stand in a pattern of the site and not in this post. The block was kept as it is, and readers get nothing of it. Read the post as WordPress shows it, or out of an export that holds its pattern.`,
  );
  return [{ type: 'unknown', id: '', originalType: name, raw: reading.source.slice(start, end) }];
};

function patternBlocks(inside: Reading, words: Readonly<Record<string, unknown>>, reading: Reading): Block[] {
  const { pieces, notes } = parseBlocks(inside.source);
  for (const { note } of notes) inside.warn(note);
  const own = withWords(pieces, words, inside);
  const blocks = own.flatMap((piece) => (typeof piece === 'string' ? inside.classic(piece) : inside.pieces([piece])));
  takeReading(inside, reading);
  return blocks;
}
